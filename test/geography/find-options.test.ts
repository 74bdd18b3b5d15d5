import { describe, expect, it } from 'vitest';
import { findArea } from '../../src/geography/find-area.ts';
import { findOptions } from '../../src/geography/find-options.ts';
import { tinyOutcodes, tinyPlaces } from './find-tiny-places.ts';

const options = (query: string, most = 8) =>
  findOptions(findArea(query, tinyPlaces, tinyOutcodes), tinyPlaces, most);
const lines = (query: string, most?: number): readonly string[] =>
  options(query, most).first.map(({ label, detail, path }) => `${label} | ${detail} | ${path}`);

describe('findOptions', () => {
  it('offers every area of a whole postcode by its own page', () => {
    expect(lines('TN1 1AA')).toEqual([
      'Mill | ward since 2015 | /areas/mill-2015/',
      'Mill | ward of 2003 to 2015 | /areas/mill-2003/',
      'Tiny 001C | LSOA, 2021 edition, counted in Mill ward | /areas/e01000021/',
      'Tiny 001B | LSOA, 2011 edition, counted in Mill ward | /areas/e01000002/',
      "Miller's Hill & North Bank | neighbourhood | /find/#millers-hill-and-north-bank",
    ]);
  });

  it('offers the wards of the start of a postcode before single postcodes', () => {
    expect(lines('TN1 2')).toEqual([
      'All of TN1 2 | 2 postcodes, 2 wards | /find/tn1-2/',
      'North | ward since 2015, 1 postcode | /areas/north-2015/',
      'South | ward since 2015, 1 postcode | /areas/south-2015/',
      'TN1 2AA | South ward | /find/?q=TN1+2AA',
      'TN1 2BA | North ward | /find/?q=TN1+2BA',
    ]);
  });

  it('leads from an outcode, a sector and a part of one to where they are listed', () => {
    expect(options('TN1').first[0]?.path).toBe('/find/#tn1');
    expect(options('TN1 1A').first[0]?.path).toBe('/find/tn1-1/#tn1-1a');
  });

  it('offers a postcode without a group where it is the only one', () => {
    expect(lines('TN1 2B')).toEqual(['TN1 2BA | North ward | /find/?q=TN1+2BA']);
  });

  it('shows no more than asked for, and says how many there are', () => {
    const { first, total } = options('tiny', 2);
    expect(first.map(({ label }) => label)).toEqual(['Tiny', 'Tiny 001A']);
    expect(total).toBe(5);
  });

  it('divides the lines between two readings', () => {
    expect(options('TN12', 4).first.map(({ label }) => label)).toEqual([
      'All of TN1 2',
      'North',
      'TN12 3AA',
    ]);
  });

  it('gives every option of a postcode the areas of the postcode, for a map of any edition', () => {
    for (const { selection } of options('TN1 1AA').first)
      expect(selection).toEqual({
        label: 'TN1 1AA',
        areas: {
          lsoa2011: ['E01000002'],
          lsoa2021: ['E01000021'],
          ward2003: ['E05000002'],
          ward2015: ['E05000013'],
        },
      });
  });

  it('leads to the other places from a postcode outside this one, and nowhere without any', () => {
    expect(lines('LE8')).toEqual(['All places on record | also Millport | /places/']);
    const alone = { ...tinyPlaces, others: [] };
    expect(findOptions(findArea('LE8', alone, tinyOutcodes), alone, 8)).toEqual({
      first: [],
      total: 0,
    });
  });

  it('leads to another place by its name, before the areas that share it', () => {
    expect(lines('Millport')).toEqual([
      'Millport | another place on record, Elsewhere | /places/millport/',
    ]);
    expect(lines('mill', 2).map((line) => line.split(' | ')[0])).toEqual(['Millport', 'Mill']);
    expect(options('mill', 2).total).toBe(4);
  });
});
