import { patternExpression } from './address-pattern.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { EVERY_ANSWER, PROFILE_HEADERS, profileHeaders, PROFILES } from './header-profiles.ts';
import { HEADER_RULES } from './header-rules.ts';

/** Headers that differ from one kind of answer to another: each is a variable of nginx. */
const VARYING = [...new Set(PROFILES.flatMap((profile) => Object.keys(PROFILE_HEADERS[profile])))];

/**
 * The header rules as configuration of nginx, for its folder `conf.d`: what kind of answer an address
 * gets, what headers that kind has, kinds of contents, and a server.
 * @param base path that the site is served under: "/" or "/city-strategy/".
 * @param site whole address of the site; '' where it is not configured.
 */
export function renderNginxConfig(base: string, site = ''): string {
  const root = base.replace(/\/$/, '');
  return [
    renderPreface(root),
    renderMap('$uri', '$record_profile', [
      ['default', 'page'],
      ...HEADER_RULES.map(
        ({ path, profile }) => [`"~${addressExpression(root, path)}"`, profile] as const,
      ),
    ]),
    ...VARYING.map((name) =>
      renderMap('$record_profile', variableOf(name), [
        ['default', '""'],
        ...PROFILES.flatMap((profile) => {
          const value = profileHeaders(profile, site)[name];
          return value === undefined ? [] : [[profile, `"${value}"`] as const];
        }),
      ]),
    ),
    renderServer(root),
  ].join('\n\n');
}

/** Stands above the rest. */
function renderPreface(root: string): string {
  return `# Response headers and addresses of the record for nginx. Put this file into conf.d, the site into
# /var/www/record${root}/, and add the lines of your certificate. An empty value sends no header.`;
}

/** A page's address is its folder; nginx asks the rules about the file inside it. */
function addressExpression(root: string, path: string): string {
  const expression = patternExpression(`${root}${path}`);
  return path.endsWith('/') ? expression.replace(/\$$/, '(index\\.html)?$') : expression;
}

function renderMap(
  from: string,
  to: string,
  rows: readonly (readonly [key: string, value: string])[],
): string {
  const lines = rows.map(([key, value]) => `  ${key} ${value};`);
  return [`map ${from} ${to} {`, ...lines, '}'].join('\n');
}

/** "Cache-Control" → "$record_cache_control". */
function variableOf(header: string): string {
  return `$record_${header.toLowerCase().replaceAll('-', '_')}`;
}

function renderServer(root: string): string {
  const headers = [
    ...Object.entries(EVERY_ANSWER).map(([name, value]) => [name, `"${value}"`]),
    ...VARYING.map((name) => [name, variableOf(name)]),
  ].map(([name, value]) => `add_header ${name} ${value} always;`);
  const lines = [
    'listen 80;',
    'server_name _;',
    'root /var/www/record;',
    'absolute_redirect off;',
    'etag on;',
    '# Text as brotli needs the module ngx_brotli: brotli on; brotli_static on; brotli_types *;',
    ...headers,
    ...renderTypes(root),
    `error_page 404 ${root}/404.html;`,
    ...(root === '' ? [] : [`location = ${root} { return 301 ${root}/; }`]),
    '# What configures hosts is no part of the record.',
    `location = ${root}/_headers { return 404; }`,
    `location = ${root}/_redirects { return 404; }`,
    `location = ${root}/nginx.conf { return 404; }`,
  ];
  return `server {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

/** Kinds by ending; what an ending does not tell, by address. */
function renderTypes(root: string): readonly string[] {
  const endings = CONTENT_TYPES.flatMap(([pattern, type]) => {
    const [, ending] = /^\*\.([a-z\d]+)$/.exec(pattern) ?? [];
    return ending === undefined ? [] : [`  "${type}" ${ending};`];
  });
  const others = CONTENT_TYPES.filter(([pattern]) => !/^\*\.[a-z\d]+$/.test(pattern));
  return [
    'default_type application/octet-stream;',
    'types {',
    ...endings,
    '}',
    ...others.map(([pattern, type]) => {
      const path = pattern.startsWith('/') ? `${root}${pattern}` : `${root}/${pattern}`;
      return `location ~ "${patternExpression(path)}" { types { } default_type "${type}"; }`;
    }),
  ];
}
