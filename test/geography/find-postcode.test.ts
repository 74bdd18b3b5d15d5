import { describe, expect, it } from 'vitest';
import { describePostcode, wardDifferences } from '../../src/geography/find-postcode.ts';
import type { PostcodeAreas } from '../../src/geography/find-outcode.ts';
import { tinyPlaces, tinyRows } from './find-tiny-places.ts';

describe('describePostcode', () => {
  it('gives wards of both editions, LSOAs of both editions, and the neighbourhood', () => {
    const { areas } = describePostcode(row('TN1 1AA'), tinyPlaces);
    expect(areas).toEqual([
      { code: 'E05000013', name: 'Mill', editions: ['ward2015'] },
      { code: 'E05000002', name: 'Mill', editions: ['ward2003'] },
      { code: 'E01000021', name: 'Tiny 001C', editions: ['lsoa2021'] },
      { code: 'E01000002', name: 'Tiny 001B', editions: ['lsoa2011'] },
      { code: 'E02000001', name: "Miller's Hill & North Bank", editions: ['msoa2011'] },
    ]);
  });

  it('says an LSOA once that both editions share', () => {
    const lsoas = describePostcode(row('TN1 2AA'), tinyPlaces).areas.filter(({ editions }) =>
      editions.includes('lsoa2011'),
    );
    expect(lsoas).toEqual([
      { code: 'E01000001', name: 'Tiny 001A', editions: ['lsoa2021', 'lsoa2011'] },
    ]);
  });
});

describe('wardDifferences', () => {
  it('finds the ward that the whole LSOA is counted in where it is not the postcode’s own', () => {
    expect(wardDifferences(row('TN1 2BA'), tinyPlaces)).toEqual([
      {
        ward: { code: 'E05000011', edition: 'ward2015', name: 'North' },
        lsoa: { code: 'E01000001', edition: 'lsoa2021', name: 'Tiny 001A' },
        fitted: { code: 'E05000012', edition: 'ward2015', name: 'South' },
      },
    ]);
  });

  it('finds none where they agree', () => {
    expect(wardDifferences(row('TN1 2AA'), tinyPlaces)).toEqual([]);
  });
});

function row(postcode: string): PostcodeAreas {
  const found = tinyRows.find((each) => each.postcode === postcode);
  if (found === undefined) throw new Error(`no fixture row ${postcode}`);
  return found;
}
