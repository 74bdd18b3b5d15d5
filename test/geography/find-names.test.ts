import { describe, expect, it } from 'vitest';
import { findNames } from '../../src/geography/find-names.ts';
import { tinyPlaces } from './find-tiny-places.ts';

const names = (text: string): readonly string[] =>
  findNames(text, tinyPlaces).map(({ name, editions }) => `${name} ${editions.join('+')}`);

describe('findNames', () => {
  it('finds a ward in both editions, the newest first', () => {
    expect(names('Mill').slice(0, 2)).toEqual(['Mill ward2015', 'Mill ward2003']);
  });

  it('puts the very name before its beginning, a beginning before a later word', () => {
    expect(names('north')).toEqual([
      'North ward2015',
      'North and South ward2003',
      "Miller's Hill & North Bank msoa2011",
    ]);
  });

  it('reads "&" as "and" and passes over case, spacing and apostrophes', () => {
    const bank = ["Miller's Hill & North Bank msoa2011"];
    expect(names('MILLERS HILL AND NORTH')).toEqual(bank);
    expect(names('miller’s hill & north')).toEqual(bank);
    expect(names('millershill')).toEqual(bank);
  });

  it('finds an LSOA by its name or by the end of it', () => {
    expect(names('Tiny 001C')).toEqual(['Tiny 001C lsoa2021']);
    expect(names('tiny001c')).toEqual(['Tiny 001C lsoa2021']);
    expect(names('001d')).toEqual(['Tiny 001D lsoa2021']);
  });

  it('finds an official code, whole or in part, and says all editions that have it', () => {
    expect(names('e01000001')).toEqual(['Tiny 001A lsoa2021+lsoa2011']);
    expect(names('E0100002')).toEqual(['Tiny 001C lsoa2021', 'Tiny 001D lsoa2021']);
    expect(names('E05000012')).toEqual(['South ward2015']);
  });

  it('finds a code as the plan of 2007 writes it, without its first letter and zero', () => {
    expect(names('1000001')).toEqual(['Tiny 001A lsoa2021+lsoa2011']);
    expect(names('LSOA 1000001')).toEqual(['Tiny 001A lsoa2021+lsoa2011']);
    expect(names('100000')).toEqual([]);
  });

  it('takes the word for the kind of area as no part of the name', () => {
    expect(names('South ward')[0]).toBe('South ward2015');
  });

  it('finds nothing for what is no name', () => {
    expect(names('')).toEqual([]);
    expect(names('<script>')).toEqual([]);
    expect(names('☃')).toEqual([]);
    expect(names('x'.repeat(100_000))).toEqual([]);
  });
});
