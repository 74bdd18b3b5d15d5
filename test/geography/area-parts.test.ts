import { describe, expect, it } from 'vitest';
import { areaParts } from '../../src/geography/area-parts.ts';
import type { Edition } from '../../src/geography/edition.ts';
import { tinyGeography } from './tiny-geography.ts';

/** Parts of an area, as it is named in an edition, among the areas of another. */
function partsOf(code: string, own: Edition, figuresOf: Edition) {
  const area = tinyGeography.areas.of(own).get(code);
  if (area === undefined) throw new Error(`${code} is not in ${own}`);
  return areaParts(area, figuresOf, tinyGeography);
}

describe('areaParts of an LSOA', () => {
  it('is the area itself wherever the edition has its code', () => {
    expect(partsOf('E01000010', 'lsoa2021', 'lsoa2001')).toEqual({ kind: 'itself' });
    expect(partsOf('E01000030', 'lsoa2011', 'lsoa2001')).toEqual({ kind: 'itself' });
  });

  it('adds up the parts of a split, also where one of them was split again', () => {
    expect(partsOf('E01000020', 'lsoa2001', 'lsoa2011')).toEqual({
      kind: 'sum of split',
      edition: 'lsoa2011',
      codes: ['E01000021', 'E01000022'],
    });
    expect(partsOf('E01000020', 'lsoa2001', 'lsoa2021')).toMatchObject({
      codes: ['E01000022', 'E01000023', 'E01000024'],
    });
  });

  it('gives a part of a split nothing, but names the area that it was part of', () => {
    expect(partsOf('E01000021', 'lsoa2011', 'lsoa2001')).toEqual({
      kind: 'none',
      nearest: ['E01000020'],
    });
  });

  it('gives a merged area nothing, but names what it was merged from, and they name it', () => {
    expect(partsOf('E01000034', 'lsoa2021', 'lsoa2011')).toEqual({
      kind: 'none',
      nearest: ['E01000030', 'E01000040'],
    });
    expect(partsOf('E01000030', 'lsoa2011', 'lsoa2021')).toEqual({
      kind: 'none',
      nearest: ['E01000034'],
    });
  });

  it('gives a redrawn area nothing in either direction', () => {
    expect(partsOf('E01000090', 'lsoa2001', 'lsoa2011')).toMatchObject({ kind: 'none' });
    expect(partsOf('E01000091', 'lsoa2011', 'lsoa2001')).toMatchObject({ kind: 'none' });
  });

  it('has no figure of wards: a ward’s figure is not its LSOAs’', () => {
    expect(partsOf('E01000010', 'lsoa2001', 'ward2003')).toEqual({ kind: 'none', nearest: [] });
  });
});

describe('areaParts of a ward', () => {
  it('is the ward itself among the wards of its edition', () => {
    expect(partsOf('E05000001', 'ward2003', 'ward2003')).toEqual({ kind: 'itself' });
  });

  it('is a best fit of LSOAs, in order of code', () => {
    expect(partsOf('E05010001', 'ward2015', 'lsoa2011')).toEqual({
      kind: 'best fit',
      edition: 'lsoa2011',
      codes: ['E01000010', 'E01000021', 'E01000022'],
    });
  });

  it('is nothing where no lookup leads to the ward, or to the wards of another edition', () => {
    expect(partsOf('E05010001', 'ward2015', 'lsoa2021')).toEqual({ kind: 'none', nearest: [] });
    expect(partsOf('E05010001', 'ward2015', 'ward2003')).toEqual({ kind: 'none', nearest: [] });
  });
});
