/**
 * Score of an answer by the rules of MDN's HTTP Observatory, as far as they bear on a site without
 * cookies: bonuses count only where the score without them is 90 or more.
 */
export function observatoryScore(headers: Headers, markup: string): number {
  const tests = [policyScore(headers), transportScore(headers), framingScore(headers)];
  const others = [
    headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    referrerScore(headers),
    scriptsScore(markup),
    resourceScore(headers),
    headers.get('access-control-allow-credentials') === 'true' ? -50 : 0,
    headers.get('cross-origin-opener-policy') === 'same-origin' ? 10 : 0,
  ];
  const all = [...tests, ...others];
  const base = 100 + all.filter((score) => score < 0).reduce((sum, score) => sum + score, 0);
  const bonus = all.filter((score) => score > 0).reduce((sum, score) => sum + score, 0);
  return base >= 90 ? base + bonus : Math.max(0, base);
}

function policyOf(headers: Headers): ReadonlyMap<string, string> {
  const text = headers.get('content-security-policy') ?? '';
  return new Map(
    text.split(/;\s*/).map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/);
      return [name, sources.join(' ')] as const;
    }),
  );
}

function policyScore(headers: Headers): number {
  if (!headers.has('content-security-policy')) return -25;
  const policy = policyOf(headers);
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? '*';
  if (/'unsafe-inline'|data:|https?:(?!\S)|(^| )\*( |$)/.test(scripts)) return -20;
  if (/'unsafe-eval'/.test(scripts)) return -10;
  if (/'unsafe-inline'/.test(policy.get('style-src') ?? '')) return 0;
  return policy.get('default-src') === "'none'" ? 10 : 5;
}

const HALF_A_YEAR = 15_768_000;

function transportScore(headers: Headers): number {
  const [, age] = /max-age=(\d+)/.exec(headers.get('strict-transport-security') ?? '') ?? [];
  if (age === undefined) return -20;
  return Number(age) >= HALF_A_YEAR ? 0 : -10;
}

function framingScore(headers: Headers): number {
  const frames = policyOf(headers).get('frame-ancestors');
  if (frames === "'none'" || frames === "'self'") return 5;
  return /^(DENY|SAMEORIGIN)$/.test(headers.get('x-frame-options') ?? '') ? 0 : -20;
}

function referrerScore(headers: Headers): number {
  const isPrivate = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;
  const policy = headers.get('referrer-policy');
  if (policy === null) return 0;
  return isPrivate.test(policy) ? 5 : -5;
}

/** Scripts of other hosts would need their hash; this site has none. */
function scriptsScore(markup: string): number {
  const others = [...markup.matchAll(/<script\b[^>]*\bsrc="(?:https?:)?\/\/[^>]*>/g)];
  return others.every(([tag]) => tag.includes('integrity=')) ? 0 : -5;
}

function resourceScore(headers: Headers): number {
  const policy = headers.get('cross-origin-resource-policy');
  return policy === 'same-origin' || policy === 'same-site' ? 10 : 0;
}
