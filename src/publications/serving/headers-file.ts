import { UNUSUAL_TYPES } from './content-types.ts';
import { EVERY_ANSWER, profileHeaders, type Headers } from './header-profiles.ts';
import { HEADER_RULES } from './header-rules.ts';

const PREFACE = `# Response headers for static hosts that read this file. No two rules below give the
# same header to one address, so that hosts which add rules up and hosts which take the last agree.`;

/**
 * The header rules in the format of `_headers` files: an address pattern, then its headers, indented.
 * Hosts match whole addresses, so that the base path, "/" or "/city-strategy/", stands before all.
 * @param site whole address of the site; '' where it is not configured.
 */
export function renderHeadersFile(base: string, site = ''): string {
  const root = base.replace(/\/$/, '');
  const rules: readonly (readonly [string, Headers])[] = [
    ['/*', EVERY_ANSWER],
    ...HEADER_RULES.map(({ path, profile }) => [path, profileHeaders(profile, site)] as const),
    ...UNUSUAL_TYPES.map(
      ([pattern, type]) => [pattern.replace(/^\*/, '/*'), { 'Content-Type': type }] as const,
    ),
  ];
  const blocks = rules.map(([path, headers]) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${root}${path}`, ...lines].join('\n');
  });
  return `${[PREFACE, ...blocks].join('\n\n')}\n`;
}
