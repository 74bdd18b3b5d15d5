import { describe, expect, it } from 'vitest';
import { selectArea, selectPostcodes } from '../../src/geography/find-selection.ts';
import { tinyPlaces, tinyRows } from './find-tiny-places.ts';

describe('selectArea', () => {
  it('follows an LSOA to its ward, its neighbourhood and its LSOA of the edition before', () => {
    const match = { code: 'E01000022', name: 'Tiny 001D', editions: ['lsoa2021'] as const };
    expect(selectArea(match, tinyPlaces).areas).toEqual({
      lsoa2021: ['E01000022'],
      lsoa2011: ['E01000002'],
      ward2015: ['E05000013'],
    });
  });

  it('follows an LSOA that was split to its parts', () => {
    const match = { code: 'E01000002', name: 'Tiny 001B', editions: ['lsoa2011'] as const };
    expect(selectArea(match, tinyPlaces).areas).toEqual({
      lsoa2011: ['E01000002'],
      lsoa2021: ['E01000021', 'E01000022'],
      ward2003: ['E05000002'],
      msoa2011: ['E02000001'],
    });
  });

  it('follows a ward and a neighbourhood to their LSOAs', () => {
    const mill = { code: 'E05000013', name: 'Mill', editions: ['ward2015'] as const };
    expect(selectArea(mill, tinyPlaces).areas).toEqual({
      ward2015: ['E05000013'],
      lsoa2021: ['E01000021', 'E01000022'],
    });
    const bank = { code: 'E02000001', name: 'Bank', editions: ['msoa2011'] as const };
    expect(selectArea(bank, tinyPlaces).areas).toEqual({
      msoa2011: ['E02000001'],
      lsoa2011: ['E01000001', 'E01000002'],
    });
  });
});

describe('selectPostcodes', () => {
  it('gathers each code once, in each edition', () => {
    expect(selectPostcodes('TN1 1', tinyRows.slice(0, 2)).areas).toEqual({
      lsoa2011: ['E01000002'],
      lsoa2021: ['E01000021', 'E01000022'],
      ward2003: ['E05000002'],
      ward2015: ['E05000013'],
    });
  });
});
