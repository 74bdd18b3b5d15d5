import { describe, expect, it } from 'vitest';
import { parseBase, parsePort, parseSite, siteFromEnvironment } from '../../scripts/site-base.ts';

describe('parseBase', () => {
  it.each([
    ['/', '/'],
    ['', '/'],
    ['city-strategy', '/city-strategy/'],
    ['/city-strategy', '/city-strategy/'],
    ['/city-strategy/', '/city-strategy/'],
    ['//records//city-strategy//', '/records/city-strategy/'],
  ])('takes "%s" for %s', (text, base) => {
    expect(parseBase(text)).toBe(base);
  });

  it.each(['/a b/', '/a?b/', 'https://record.example/', '/a#b', '../a', '/a/./b/'])(
    'refuses %s',
    (text) => {
      expect(() => parseBase(text)).toThrow('is no path');
    },
  );
});

describe('parseSite', () => {
  it.each(['record.example', '', 'ftp://record.example', '/city-strategy/'])(
    'refuses "%s", naming the variable',
    (text) => {
      expect(() => parseSite(text)).toThrow(/^SITE_URL\n {2}found: .*\n {2}expected: an address/);
    },
  );

  it('is read from the environment with the base, both with their defaults', () => {
    expect(siteFromEnvironment({ BASE_PATH: 'a' })).toEqual({
      site: 'https://city-strategy.example',
      base: '/a/',
    });
    expect(() => siteFromEnvironment({ SITE_URL: 'record' })).toThrow('SITE_URL');
  });
});

describe('parsePort', () => {
  it('takes whole numbers up to 65535', () => {
    expect(['0', '80', '4321', '65535'].map(parsePort)).toEqual([0, 80, 4321, 65535]);
  });

  it.each(['', 'http', '-1', '65536', '80.5', '1e3', ' 80'])('refuses "%s"', (text) => {
    expect(() => parsePort(text)).toThrow('a number from 0 to 65535');
  });
});
