/** Response headers by their names. */
export type Headers = Readonly<Record<string, string>>;

const YEAR = 31_536_000;
const MONTH = 2_592_000;

/** Headers of every answer, whatever its address. */
export const EVERY_ANSWER: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': `max-age=${YEAR}`,
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Which answers are alike: each kind has headers of its own beside those of every answer. */
export const PROFILES = [
  'page',
  'chart',
  'search',
  'built',
  'font',
  'data',
  'embed',
  'frozen',
] as const;

export type Profile = (typeof PROFILES)[number];

/**
 * Scripts, styles, fonts and data come from the site itself and nothing is inline, so that the policy
 * needs no hash and no exception but one: the search page and its worker run WebAssembly.
 */
function policy({ scripts = '', frames = "'none'", forms = "'self'", shows = '' } = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action ${forms}`,
    "base-uri 'none'",
    ...(shows === '' ? [] : [`frame-src ${shows}`]),
    `frame-ancestors ${frames}`,
  ].join('; ');
}

/** What no other site may frame. The second header says so to browsers that know no policy. */
const UNFRAMED: Headers = { 'Content-Security-Policy': policy(), 'X-Frame-Options': 'DENY' };

/** What any site may frame: the older header has no words for that, so it is left out. */
const FRAMED: Headers = {
  'Content-Security-Policy': policy({ frames: '*', forms: "'none'" }),
};

/** What any site may read. Nobody is recognised here, so nothing is allowed with credentials. */
const OPEN: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const OWN: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Kept, but the host is asked each time whether it is still so. */
const ASKED: Headers = { 'Cache-Control': 'no-cache' };

/** Never asked for again: the address holds the contents' hash, or the number of a release. */
const KEPT: Headers = { 'Cache-Control': `public, max-age=${YEAR}, immutable` };

/** The headers of each kind of answer. */
export const PROFILE_HEADERS: Readonly<Record<Profile, Headers>> = {
  page: { ...UNFRAMED, ...OWN, ...ASKED },
  // A chart's page shows its own embed.
  chart: { ...UNFRAMED, 'Content-Security-Policy': policy({ shows: "'self'" }), ...OWN, ...ASKED },
  search: {
    ...UNFRAMED,
    'Content-Security-Policy': policy({ scripts: " 'wasm-unsafe-eval'" }),
    ...OWN,
    ...ASKED,
  },
  built: { ...UNFRAMED, ...OWN, ...KEPT },
  // Also for embeds: what a sandboxed frame asks for comes from no origin.
  font: { ...UNFRAMED, ...OPEN, 'Cache-Control': `public, max-age=${MONTH}` },
  data: { ...UNFRAMED, ...OPEN, ...ASKED },
  embed: { ...FRAMED, ...OPEN, ...ASKED },
  frozen: { ...FRAMED, ...OPEN, ...KEPT },
};

/**
 * The headers of a kind of answer as hosts send them. Some releases of WebKit take 'self' for nothing
 * in a sandboxed frame, which has no origin: what any site may frame names its own site too.
 * @param site whole address of the site, with its base; '' where it is not configured.
 */
export function profileHeaders(profile: Profile, site: string): Headers {
  const headers = PROFILE_HEADERS[profile];
  const policy = headers['Content-Security-Policy'] ?? '';
  if (site === '' || !policy.endsWith('frame-ancestors *')) return headers;
  const named = policy.replaceAll("'self'", `'self' ${site}`);
  return { ...headers, 'Content-Security-Policy': named };
}
