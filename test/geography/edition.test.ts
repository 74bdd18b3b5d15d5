import { describe, expect, it } from 'vitest';
import { EDITION_WORDS, EDITIONS, isCodeOf } from '../../src/geography/edition.ts';
import type { Edition } from '../../src/geography/edition.ts';

describe('isCodeOf', () => {
  it.each<[string, Edition]>([
    ['E01013754', 'lsoa2001'],
    ['E01034020', 'lsoa2021'],
    ['E05001801', 'ward2003'],
    ['E05010463', 'ward2015'],
    ['E02002829', 'msoa2011'],
    ['E06000016', 'authority'],
    ['E08000001', 'authority'],
    ['E12000004', 'authority'],
    ['E92000001', 'authority'],
    ['K03000001', 'authority'],
  ])('takes %s for a code of %s', (code, edition) => {
    expect(isCodeOf(edition, code)).toBe(true);
  });

  it.each<[string, Edition, string]>([
    ['E05001801', 'lsoa2011', 'a ward'],
    ['E01013754', 'ward2003', 'an LSOA'],
    ['E02002829', 'lsoa2011', 'an MSOA'],
    ['W01000001', 'lsoa2011', 'a Welsh LSOA'],
    ['E11000001', 'authority', 'a metropolitan county'],
    ['E0101375', 'lsoa2011', 'a digit short'],
    ['E010137540', 'lsoa2011', 'a digit long'],
    ['e01013754', 'lsoa2011', 'in lower case'],
    [' E01013754', 'lsoa2011', 'after a space'],
    ['E01013754\n', 'lsoa2011', 'before a line break'],
    ['', 'authority', 'blank'],
  ])('refuses "%s" of %s: it is %s', (code, edition) => {
    expect(isCodeOf(edition, code)).toBe(false);
  });
});

describe('EDITION_WORDS', () => {
  it('calls one and several areas of every edition by a name, without an article', () => {
    for (const edition of EDITIONS) {
      const { one, many } = EDITION_WORDS[edition];
      expect(
        [one, many].every((word) => /^\w+$/.test(word)),
        edition,
      ).toBe(true);
      expect(many).not.toBe(one);
    }
  });

  it('tells editions of the same kind apart', () => {
    const names = EDITIONS.map((edition) => {
      const { many, of } = EDITION_WORDS[edition];
      return `${many} ${of}`;
    });
    expect(new Set(names).size).toBe(EDITIONS.length);
  });

  it('lists LSOAs from the oldest edition to the latest', () => {
    const lsoas = EDITIONS.filter((edition) => edition.startsWith('lsoa'));
    expect(lsoas).toEqual(lsoas.toSorted());
  });
});
