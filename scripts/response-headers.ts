import { embedHeaders, embedPolicy, isFramable } from './embed-headers.ts';

/**
 * Header rules that every response carries. Scripts, styles, fonts and data come from the site
 * itself and nothing is inline, so the policy needs no hash and no exception but one: the search
 * page and its worker run Pagefind's WebAssembly.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

const SEARCH_POLICY = POLICY.map((rule) =>
  rule.startsWith('script-src') ? `${rule} 'wasm-unsafe-eval'` : rule,
);

/** The headers of one address, relative to the base path: `/maps/`. */
export function responseHeaders(path: string): Readonly<Record<string, string>> {
  const policy = /^\/(search|pagefind)\//.test(path) ? SEARCH_POLICY : POLICY;
  return {
    'Content-Security-Policy': embedPolicy(path, policy).join('; '),
    'X-Content-Type-Options': 'nosniff',
    ...(isFramable(path) ? {} : { 'X-Frame-Options': 'DENY' }),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': path.startsWith('/_astro/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ...embedHeaders(path),
  };
}
