import { afterEach, expect, it, vi } from 'vitest';
import { addressBelowBase } from '../../src/layouts/address-below-base.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['/', '/', '/'],
  ['/', '/maps/', '/maps/'],
  ['/city-strategy/', '/city-strategy/', '/'],
  ['/city-strategy/', '/city-strategy/maps/2016/', '/maps/2016/'],
  ['/city-strategy', '/city-strategy/maps/', '/maps/'],
])('under %s the page at %s is "%s"', (base, pathname, address) => {
  vi.stubEnv('BASE_URL', base);
  expect(addressBelowBase(pathname)).toBe(address);
});
