import { describe, expect, it } from 'vitest';
import { responseHeaders } from '../../scripts/response-headers.ts';

const policy = (path: string) => responseHeaders(path)['Content-Security-Policy'] ?? '';
const DOCUMENTS = ['/charts/a-2016/embed/', '/archive/1.0.0/charts/a-2016/'];
const SHARED = [
  '/charts/assets/map.0a.css',
  '/charts/resize.js',
  '/charts/a-2016/revisions.json',
  '/charts/a-2016/oembed.json',
  '/charts/a-2016/a-2016.png',
  '/archive/assets/map.0a.css',
  '/archive/1.0.0/charts/a-2016/a-2016.csv',
];
const OTHERS = ['/', '/charts/', '/charts/a-2016/', '/maps/embed/', '/archives/', '/embed/'];

describe('headers of charts on other sites', () => {
  it('let any site frame a chart’s document, and no other page', () => {
    for (const path of DOCUMENTS) {
      expect(policy(path), path).toMatch(/frame-ancestors \*$/);
      expect(responseHeaders(path), path).not.toHaveProperty('X-Frame-Options');
    }
    for (const path of [...OTHERS, ...SHARED]) {
      expect(policy(path), path).toContain("frame-ancestors 'none'");
      expect(responseHeaders(path)['X-Frame-Options'], path).toBe('DENY');
    }
  });

  it('leave the rest of the policy as it is', () => {
    for (const path of DOCUMENTS)
      expect(policy(path).replace('frame-ancestors *', "frame-ancestors 'none'")).toBe(policy('/'));
  });

  it('let frames without an origin load styles, script and revisions', () => {
    for (const path of SHARED)
      expect(responseHeaders(path), path).toMatchObject({
        'Access-Control-Allow-Origin': '*',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    for (const path of OTHERS) {
      expect(responseHeaders(path), path).not.toHaveProperty('Access-Control-Allow-Origin');
      expect(responseHeaders(path)['Cross-Origin-Resource-Policy'], path).toBe('same-origin');
    }
  });

  it('let the page of a chart, and no other, show its own embed', () => {
    expect(policy('/charts/a-2016/')).toContain("frame-src 'self'");
    for (const path of ['/', '/charts/', '/charts/a-2016/embed/', '/maps/'])
      expect(policy(path), path).not.toContain('frame-src');
  });

  it('keep hashed files for good, and ask again for what follows the latest figures', () => {
    for (const path of ['/charts/assets/map.0a.css', '/archive/assets/embed.0c.js'])
      expect(responseHeaders(path)['Cache-Control'], path).toMatch(/immutable/);
    for (const path of ['/charts/a/revisions.json', '/charts/resize.js', '/charts/a/embed/'])
      expect(responseHeaders(path)['Cache-Control'], path).toBe('no-cache');
  });
});
