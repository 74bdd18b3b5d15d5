import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeOutcode,
  encodeOutcodes,
  type PostcodeAreas,
} from '../../src/geography/find-outcode.ts';
import { tinyRows } from './find-tiny-places.ts';

const EDITIONS = ['lsoa2011', 'lsoa2021', 'ward2003', 'ward2015'] as const;

describe('encodeOutcodes', () => {
  it('keeps postcodes together that share all their areas', () => {
    const [file] = encodeOutcodes(tinyRows.slice(2, 3).concat(tinyRows.slice(0, 1)), EDITIONS);
    expect(file).toEqual({
      outcode: 'TN1',
      editions: EDITIONS,
      groups: [
        ['2AA', 'E01000001', 'E01000001', 'E05000001', 'E05000012'],
        ['1AA', 'E01000002', 'E01000021', 'E05000002', 'E05000013'],
      ],
    });
  });

  it('makes one file for each outcode', () => {
    expect(encodeOutcodes(tinyRows, EDITIONS).map(({ outcode }) => outcode)).toEqual([
      'TN1',
      'TN12',
    ]);
  });

  it('refuses a postcode that lacks an area', () => {
    const row = { postcode: 'TN1 1AA', areas: { lsoa2011: 'E01000001' } };
    expect(() => encodeOutcodes([row], EDITIONS)).toThrow('TN1 1AA has no area of lsoa2021');
  });
});

describe('decodeOutcode', () => {
  it('gives the rows back, ascending by postcode', () => {
    const shuffled = tinyRows.toReversed();
    expect(encodeOutcodes(shuffled, EDITIONS).flatMap(decodeOutcode).toSorted(byPostcode)).toEqual(
      tinyRows,
    );
  });

  it('gives back any table whatever postcodes and codes it holds', () => {
    const code = fc.integer({ min: 0, max: 20 }).map((number) => `E010000${10 + number}`);
    const unit = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('AA', 'AB', 'ZY', 'QQ'))
      .map(([digit, letters]) => `${digit}${letters}`);
    const row = fc.record({
      postcode: fc.tuple(fc.constantFrom('LE1', 'LE21', 'B1'), unit).map((each) => each.join(' ')),
      areas: fc.record({ lsoa2011: code, lsoa2021: code, ward2003: code, ward2015: code }),
    });
    const table = fc.uniqueArray(row, { selector: ({ postcode }) => postcode });
    fc.assert(
      fc.property(table, (rows) => {
        const back = encodeOutcodes(rows, EDITIONS).flatMap((file) => decodeOutcode(file));
        expect(back.toSorted(byPostcode)).toEqual(rows.toSorted(byPostcode));
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});

function byPostcode(one: PostcodeAreas, other: PostcodeAreas): number {
  return one.postcode < other.postcode ? -1 : 1;
}
