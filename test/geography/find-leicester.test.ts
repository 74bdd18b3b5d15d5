import { isDeepStrictEqual } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import leicester from '../../src/areas/leicester.ts';
import { findArea } from '../../src/geography/find-area.ts';
import { findOptions } from '../../src/geography/find-options.ts';
import { decodeOutcode, encodeOutcodes } from '../../src/geography/find-outcode.ts';
import { describePostcode } from '../../src/geography/find-postcode.ts';
import { formatNotes } from '../../src/geography/find-words.ts';
import { loadFindData } from '../../src/pages/find/_load-find-data.ts';

const { places, rows } = loadFindData(
  {
    ...{ ...leicester, slug: 'leicester' },
    lsoaEditions: ['lsoa2001', 'lsoa2011', 'lsoa2021'],
    wardEditions: ['ward2003', 'ward2015'],
  },
  { asOf: 'May 2025', others: [] },
);
const files = encodeOutcodes(rows, ['lsoa2011', 'lsoa2021', 'ward2003', 'ward2015']);
const outcodes = new Map(files.map((file) => [file.outcode, decodeOutcode(file)]));

const said = (query: string): string =>
  formatNotes(findArea(query, places, outcodes), places).join(' ');
const brotli = (data: unknown): number => brotliCompressSync(JSON.stringify(data)).length;

describe('the finder on the postcodes of Leicester', () => {
  it('gives back each of the 9,546 postcodes as the table has it, typed without a space', () => {
    expect(rows).toHaveLength(9546);
    const wrong = rows.filter((row) => {
      const answer = findArea(row.postcode.replace(' ', '').toLowerCase(), places, outcodes);
      return answer.kind !== 'postcode' || !isDeepStrictEqual(answer.row, row);
    });
    expect(wrong).toEqual([]);
  });

  it('needs far less than 20 kB for a lookup besides its script', () => {
    const heaviest = Math.max(...files.map(brotli));
    expect(heaviest).toBeLessThan(3_000);
    expect(brotli(places)).toBeLessThan(3_000);
  });

  it('knows LE5 5PD: Spinney Hills ward now, Stoneygate ward before', () => {
    expect(said('LE5 5PD')).toBe(
      'LE5 5PD lies in Spinney Hills (ward since 2015) and Stoneygate (ward of 2003 to 2015).',
    );
    const { first } = findOptions(findArea('le55pd', places, outcodes), places, 8);
    expect(first.map(({ path }) => path)).toEqual([
      '/areas/spinney-hills-2015/',
      '/areas/stoneygate-2003/',
      '/areas/e01013764/',
      expect.stringMatching(/^\/find\/#/),
    ]);
  });

  it('says it of all 498 postcodes whose ward is not the one that their LSOA is counted in', () => {
    const differing = rows.filter((row) =>
      describePostcode(row, places).differences.some(
        ({ ward, lsoa }) => ward.edition === 'ward2015' && lsoa.code === row.areas.lsoa2021,
      ),
    );
    expect(differing).toHaveLength(498);
    expect(said('LE1 6JJ')).toContain('LE1 6JJ itself lies in Castle ward (since 2015), but');
  });

  it('says that the start of a postcode lies in several wards', () => {
    expect(said('LE5 5')).toMatch(/^326 postcodes start LE5 5, in \d wards: /);
  });

  it('finds both editions of a ward, a neighbourhood, and an LSOA by name and by code', () => {
    const first = (query: string) =>
      findOptions(findArea(query, places, outcodes), places, 8).first.map(({ path }) => path);
    expect(first('spinney hills').slice(0, 2)).toEqual([
      '/areas/spinney-hills-2015/',
      '/areas/spinney-hills-2003/',
    ]);
    expect(first('Spinney Hill Road')).toEqual(['/find/#spinney-hill-road']);
    expect(first('leicester 018e')).toEqual(['/areas/e01013754/']);
    expect(first('e01013754')).toEqual(['/areas/e01013754/']);
    expect(first('humberstone and hamilton').slice(0, 2)).toEqual([
      '/areas/humberstone-and-hamilton-2015/',
      '/areas/humberstone-and-hamilton-2003/',
    ]);
    expect(first('Leicester')[0]).toBe('/areas/leicester/');
  });

  it('finds every area on record by its code', () => {
    for (const edition of places.editions)
      for (const [code] of places.areas[edition] ?? [])
        expect(findArea(code, places, outcodes)).toMatchObject({
          kind: 'areas',
          matches: expect.arrayContaining([expect.objectContaining({ code })]) as unknown,
        });
  });

  it('tells a postcode outside the city from one that is not on record', () => {
    expect(said('LE8 4AA')).toMatch(/^No Leicester postcode starts LE8\. /);
    expect(said('LE5 5VV')).toMatch(
      /^LE5 5VV is not among the postcodes of Leicester on record\. /,
    );
  });

  it('offers near names to a slip of the finger', () => {
    expect(findArea('Evingtn', places, outcodes)).toMatchObject({
      kind: 'unknown',
      similar: [{ name: 'Evington' }, { name: 'Evington' }, { name: 'Evington' }],
    });
  });
});
