import { describe, expect, it } from 'vitest';
import { findArea, outcodesNeeded } from '../../src/geography/find-area.ts';
import { formatNotes } from '../../src/geography/find-words.ts';
import { tinyOutcodes, tinyPlaces } from './find-tiny-places.ts';

const answer = (query: string) => findArea(query, tinyPlaces, tinyOutcodes);
const said = (query: string): string => formatNotes(answer(query), tinyPlaces).join(' ');

describe('findArea', () => {
  it('answers a whole postcode with its wards', () => {
    expect(said(' tn11aa ')).toBe(
      'TN1 1AA lies in Mill (ward since 2015) and Mill (ward of 2003 to 2015).',
    );
  });

  it('says when a postcode’s own ward is not the one that its LSOA is counted in', () => {
    expect(said('TN1 2BA')).toBe(
      'TN1 2BA lies in North (ward since 2015) and North and South (ward of 2003 to 2015). ' +
        'TN1 2BA itself lies in North ward (since 2015), but the whole of its LSOA, Tiny 001A, ' +
        'is counted in South ward, the best fit.',
    );
  });

  it('says all wards of the start of a postcode, most postcodes first', () => {
    expect(said('TN1')).toBe('4 postcodes start TN1, in 3 wards: Mill, North and South.');
    expect(said('TN1 1')).toBe('2 postcodes start TN1 1, in Mill ward.');
  });

  it('says one postcode as one', () => {
    expect(said('TN1 2B')).toBe('1 postcode starts TN1 2B, in North ward.');
  });

  it('answers both readings of a start', () => {
    expect(said('TN12')).toBe(
      '2 postcodes start TN1 2, in 2 wards: North and South. ' +
        '1 postcode starts TN12, in South ward.',
    );
  });

  it('names the outcodes of the place to somebody outside it, and blames nobody', () => {
    for (const query of ['LE8', 'le8 1aa', 'LE8 1', 'LE82'])
      expect(said(query)).toBe(
        'No Tiny postcode starts LE8. This finder knows the postcodes of Tiny alone, which start ' +
          'TN1 and TN12. Homes just outside belong to another council.',
      );
  });

  it('says what may be the matter with a postcode that is not on record, and what is near it', () => {
    expect(said('TN1 2AZ')).toBe(
      'TN1 2AZ is not among the postcodes of Tiny on record. It may lie just outside the city, ' +
        'be newer than May 2025, or no longer be in use. 1 postcode starts TN1 2A, in South ward.',
    );
    expect(said('TN1 9')).toContain('4 postcodes start TN1, in 3 wards');
  });

  it('answers names and official codes', () => {
    expect(answer('mill').kind).toBe('areas');
    expect(said('E01000001')).toBe('One area of Tiny has this name or code.');
    expect(said('tiny 0')).toBe('4 areas of Tiny have this in their name or code.');
  });

  it('names another place on record, by itself or beside areas of the same name', () => {
    expect(said('Millport')).toBe('Millport is another place on record.');
    expect(said('millport castle')).toBe('Millport is another place on record.');
    expect(said('mill')).toBe(
      'Millport is another place on record. 3 areas of Tiny have this in their name or code.',
    );
    expect(said('mi')).toBe('3 areas of Tiny have this in their name or code.');
  });

  it('reads a code that looks like the start of a postcode as a code', () => {
    expect(answer('E01').kind).toBe('areas');
  });

  it('offers digits for letters, and never takes them for the answer', () => {
    expect(answer('TNl 1AA')).toMatchObject({ kind: 'unknown', postcode: 'TN1 1AA' });
  });

  it('offers names that nearly are what was typed', () => {
    expect(answer('Noth and Sowth')).toMatchObject({
      kind: 'unknown',
      similar: [{ name: 'North and South' }],
    });
  });

  it.each(['<script>alert(1)</script>', '%', '0'.repeat(100_000), '"', '\u202e', '☃'])(
    'answers junk in one designed sentence: %j',
    (query) => {
      expect(said(query)).toMatch(/^No area of Tiny on record has this name or code\./);
    },
  );

  it('asks for something where nothing was typed', () => {
    expect(said('  ')).toBe('Type a postcode, a ward, a neighbourhood or an LSOA.');
  });

  it('refuses to answer from postcodes that were not read', () => {
    expect(() => findArea('TN1 1AA', tinyPlaces, new Map())).toThrow(
      'the postcodes of TN1 have not been read',
    );
  });
});

describe('outcodesNeeded', () => {
  it('names the outcodes of the place that a query may mean, and no others', () => {
    expect(outcodesNeeded('TN12', tinyPlaces)).toEqual(['TN1', 'TN12']);
    expect(outcodesNeeded('TN1 1AA', tinyPlaces)).toEqual(['TN1']);
    expect(outcodesNeeded('LE5', tinyPlaces)).toEqual([]);
    expect(outcodesNeeded('constructor', tinyPlaces)).toEqual([]);
  });
});
