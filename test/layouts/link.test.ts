import { afterEach, describe, expect, it, vi } from 'vitest';
import { link } from '../../src/layouts/link.ts';

afterEach(() => vi.unstubAllEnvs());

describe('link', () => {
  it.each([
    ['/', '/maps/', '/maps/'],
    ['/', '/', '/'],
    ['/city-strategy/', '/maps/', '/city-strategy/maps/'],
    ['/city-strategy', '/maps/', '/city-strategy/maps/'],
    ['/city-strategy/', '/', '/city-strategy/'],
    ['/city-strategy/', 'maps/', '/city-strategy/maps/'],
    ['/city-strategy/', '/methods/#funnel', '/city-strategy/methods/#funnel'],
    ['/city-strategy/', '/find/?q=LE5', '/city-strategy/find/?q=LE5'],
    ['/', '', '/'],
  ])('under %s, "%s" is %s', (base, path, address) => {
    vi.stubEnv('BASE_URL', base);
    expect(link(path)).toBe(address);
  });
});
