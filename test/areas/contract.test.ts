import { describe, expect, it } from 'vitest';
import { placeFaults, type Known } from '../../scripts/declaration-faults.ts';
import { loadIndicators, loadPlaces } from '../../scripts/declarations.ts';

const places = await loadPlaces();
const known: Known = {
  tables: new Set(),
  breaks: new Set(),
  indicators: new Set((await loadIndicators()).map(({ slug }) => slug)),
};

describe('declarations', () => {
  it.each(places.map((each) => [each.slug, each] as const))(
    'src/areas/%s.ts is complete',
    (_, place) => {
      expect(placeFaults(place, known), 'to fill in or mend').toEqual([]);
    },
  );

  it('name each place, and each authority, once', () => {
    const names = places.flatMap(({ name, code }) => [name, code]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('placeFaults', () => {
  it('lists all that is to fill in, at once', () => {
    const [place] = places;
    if (place === undefined) throw new Error('no place is declared');
    const blank = {
      ...place,
      ...{ slug: 'Old Town', name: '', within: '', code: 'E12000004', nation: 'W92000004' },
      comparators: [{ code: 'E06000016', name: '', panel: 'neighbouring cities' } as const],
      leadTrend: 'happiness',
    };
    expect(placeFaults(blank, known)).toMatchInlineSnapshot(`
      [
        "file name: "Old Town" is the address: lower case, digits, hyphens",
        "name: what people call the place: "Leicester"",
        "within: where it is, for readers elsewhere: "East Midlands, England"",
        "code: the official code of the local authority district: "E06000016"",
        "comparators: code and name of each: { code: 'E12000004', name: 'East Midlands', … }",
        "nation: the code of one of the comparators",
        "leadTrend: no indicator "happiness"",
      ]
    `);
  });
});
