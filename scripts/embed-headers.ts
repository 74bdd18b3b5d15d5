/**
 * Which addresses are made for other sites. A chart in a sandboxed frame has an origin of its own
 * that equals none, so all that it loads is loaded across origins.
 */
const DOCUMENT = /^\/(charts\/[^/]+\/embed|archive\/[^/]+\/charts\/[^/]+)\/(index\.html)?$/;
/** Style sheets, scripts, figures and images that a document or its host page asks for. */
const SHARED = /^\/(charts\/(assets\/|resize\.js$|[^/]+\/[^/]+\.(json|csv|svg|png)$)|archive\/)/;
const HASHED = /^\/(charts|archive)\/assets\//;
/** The page of one chart shows its own embed. */
const CHART_PAGE = /^\/charts\/[^/]+\/$/;

/** Whether other sites may show an address in a frame: the embed of a chart, live or frozen. */
export function isFramable(path: string): boolean {
  return DOCUMENT.test(path);
}

/** The policy of an address, from that of all others: who may frame it, and what it may frame. */
export function embedPolicy(path: string, policy: readonly string[]): readonly string[] {
  if (isFramable(path))
    return policy.map((rule) => (rule.startsWith('frame-ancestors') ? 'frame-ancestors *' : rule));
  return CHART_PAGE.test(path) ? [...policy, "frame-src 'self'"] : policy;
}

/** Headers of what other sites, and charts inside them, load; none for all other addresses. */
export function embedHeaders(path: string): Readonly<Record<string, string>> {
  if (isFramable(path)) return { 'Cross-Origin-Resource-Policy': 'cross-origin' };
  if (!SHARED.test(path)) return {};
  return {
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(HASHED.test(path) ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {}),
  };
}
