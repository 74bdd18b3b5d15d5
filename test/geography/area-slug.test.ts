import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAreaList } from '../../src/geography/area-list.ts';
import { areaSlug, nameSlug } from '../../src/geography/area-slug.ts';

const FILE = 'data/geography/leicester/areas.csv';
const { areas } = parseAreaList(readFileSync(FILE, 'utf8'), FILE);

describe('areaSlug', () => {
  it('names an LSOA by its code, which stays when the name changes', () => {
    const area = { code: 'E01013754', edition: 'lsoa2011', name: 'Leicester 018E' } as const;
    expect(areaSlug(area)).toBe('e01013754');
    expect(areaSlug({ ...area, edition: 'lsoa2021', name: 'Another name' })).toBe('e01013754');
  });

  it('names a ward by its name and the year in which its boundaries began', () => {
    const ward = { code: 'E05001801', name: 'Spinney Hills' } as const;
    expect(areaSlug({ ...ward, edition: 'ward2003' })).toBe('spinney-hills-2003');
    expect(areaSlug({ ...ward, edition: 'ward2015' })).toBe('spinney-hills-2015');
  });

  it('names an authority or a neighbourhood by its name alone', () => {
    expect(areaSlug({ code: 'E06000016', edition: 'authority', name: 'Leicester' })).toBe(
      'leicester',
    );
  });

  it('gives each code of Leicester an address of its own, in lower case without escapes', () => {
    const pages = areas.filter(({ edition }) => /^(lsoa|ward)/.test(edition));
    const codes = new Map<string, Set<string>>();
    for (const area of pages) {
      const slug = areaSlug(area);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      codes.set(slug, (codes.get(slug) ?? new Set()).add(area.code));
    }
    const shared = [...codes].filter(([, each]) => each.size > 1);
    expect(shared).toEqual([]);
    expect(codes.size).toBe(new Set(pages.map(({ code }) => code)).size);
  });

  it('keeps the addresses of wards, which others link to', () => {
    const wards = areas.filter(({ edition }) => edition.startsWith('ward'));
    expect(wards.map(areaSlug)).toMatchInlineSnapshot(`
      [
        "abbey-2003",
        "aylestone-2003",
        "beaumont-leys-2003",
        "belgrave-2003",
        "braunstone-park-and-rowley-fields-2003",
        "castle-2003",
        "charnwood-2003",
        "coleman-2003",
        "evington-2003",
        "eyres-monsell-2003",
        "fosse-2003",
        "freemen-2003",
        "humberstone-and-hamilton-2003",
        "knighton-2003",
        "latimer-2003",
        "new-parks-2003",
        "rushey-mead-2003",
        "spinney-hills-2003",
        "stoneygate-2003",
        "thurncourt-2003",
        "westcotes-2003",
        "western-park-2003",
        "abbey-2015",
        "aylestone-2015",
        "beaumont-leys-2015",
        "belgrave-2015",
        "braunstone-park-and-rowley-fields-2015",
        "castle-2015",
        "evington-2015",
        "eyres-monsell-2015",
        "fosse-2015",
        "humberstone-and-hamilton-2015",
        "knighton-2015",
        "north-evington-2015",
        "rushey-mead-2015",
        "saffron-2015",
        "spinney-hills-2015",
        "stoneygate-2015",
        "thurncourt-2015",
        "troon-2015",
        "westcotes-2015",
        "western-2015",
        "wycliffe-2015",
      ]
    `);
  });
});

describe('nameSlug', () => {
  it.each([
    ['Humberstone & Hamilton', 'humberstone-and-hamilton'],
    ['St Matthews & Highfields North', 'st-matthews-and-highfields-north'],
    ['King’s Lynn', 'kings-lynn'],
    ["Bishop's Castle", 'bishops-castle'],
    ['Stoke-on-Trent', 'stoke-on-trent'],
    [' Rowley  Fields. ', 'rowley-fields'],
    ['June 2007', 'june-2007'],
  ])('writes %s as %s', (name, slug) => {
    expect(nameSlug(name)).toBe(slug);
  });

  it('leaves a slug as it is', () => {
    expect(nameSlug('humberstone-and-hamilton')).toBe('humberstone-and-hamilton');
  });
});
