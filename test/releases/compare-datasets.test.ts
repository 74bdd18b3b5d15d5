import { describe, expect, it } from 'vitest';
import { compareDatasets } from '../../src/releases/compare-datasets.ts';
import { keyedRows } from '../../src/releases/keyed-rows.ts';

const dataset = {
  slug: 'rate',
  primaryKey: ['area_code', 'period'],
  columns: [
    { name: 'area_code', datatype: 'string' },
    { name: 'area_name', datatype: 'string' },
    { name: 'area_edition', datatype: 'string' },
    { name: 'period', datatype: 'string' },
    { name: 'value', datatype: 'decimal' },
    { name: 'status', datatype: 'string' },
  ],
} as const;
const HEADER = 'area_code,area_name,period,value,status';
const csv = (...rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;
const compare = (old: string | null, current: string) =>
  compareDatasets(dataset, {
    before: old === null ? null : keyedRows(dataset, old),
    now: keyedRows(dataset, current),
  }).map(({ key, column, old, new: now, kind }) => [key, column, old, now, kind] as const);

describe('compareDatasets', () => {
  it('takes every row as new before the first release', () => {
    expect(compare(null, csv('A,Abbey,2010,4.2,', 'B,Beaumont,2010,,[c]'))).toEqual([
      ['A 2010', 'row', null, '4.2', 'new'],
      ['B 2010', 'row', null, '[c]', 'new'],
    ]);
  });

  it('finds a revised cell, a row that came and a row that went, by key and not by place', () => {
    const old = csv('A,Abbey,2010,4.2,', 'B,Beaumont,2010,5,');
    expect(compare(old, csv('C,Castle,2010,6,', 'A,Abbey,2010,4.3,'))).toEqual([
      ['A 2010', 'value', '4.2', '4.3', 'revision'],
      ['B 2010', 'row', '5', null, 'withdrawal'],
      ['C 2010', 'row', null, '6', 'new'],
    ]);
  });

  it('takes a first value as new and one that is blanked as withdrawn, their status with them', () => {
    expect(compare(csv('A,Abbey,2010,,[x]'), csv('A,Abbey,2010,4.2,'))).toEqual([
      ['A 2010', 'value', '', '4.2', 'new'],
      ['A 2010', 'status', '[x]', '', 'new'],
    ]);
    expect(compare(csv('A,Abbey,2010,4.2,'), csv('A,Abbey,2010,,[c]'))).toEqual([
      ['A 2010', 'value', '4.2', '', 'withdrawal'],
      ['A 2010', 'status', '', '[c]', 'withdrawal'],
    ]);
  });

  it('takes zero for a value: it is not blank', () => {
    expect(compare(csv('A,Abbey,2010,0,'), csv('A,Abbey,2010,,[c]'))[0]?.[4]).toBe('withdrawal');
  });

  it('leaves names to words: a new name of an area is no change of a figure', () => {
    expect(compare(csv('A,Abbey,2010,4.2,'), csv('A,"Abbey, new",2010,4.2,'))).toEqual([]);
  });

  it('takes a code on other boundaries for another figure, though its number is the same', () => {
    const of = (edition: string) =>
      `area_code,area_name,area_edition,period,value,status\nA,Abbey,${edition},2010,4.2,\n`;
    expect(compare(of('lsoa2011'), of('lsoa2021'))).toEqual([
      ['A 2010', 'area_edition', 'lsoa2011', 'lsoa2021', 'revision'],
    ]);
  });

  it('takes a code that gives way to another for a figure withdrawn and one that is new', () => {
    const changes = compare(csv('A,Abbey,2010,4.2,'), csv('Z,Abbey,2010,4.2,'));
    expect(changes).toEqual([
      ['A 2010', 'row', '4.2', null, 'withdrawal'],
      ['Z 2010', 'row', null, '4.2', 'new'],
    ]);
  });

  it('takes a status that changes by itself for a revision, in both directions', () => {
    expect(compare(csv('A,Abbey,2010,4.2,[p]'), csv('A,Abbey,2010,4.2,'))).toEqual([
      ['A 2010', 'status', '[p]', '', 'revision'],
    ]);
    expect(compare(csv('A,Abbey,2010,,[x]'), csv('A,Abbey,2010,,[c]'))).toEqual([
      ['A 2010', 'status', '[x]', '[c]', 'revision'],
    ]);
  });

  it('loses nothing where a column of reasons goes: its figures are there', () => {
    const old = 'area_code,area_name,period,value,count_status,status\nA,Abbey,2010,4.2,[x],\n';
    expect(compare(old, csv('A,Abbey,2010,4.2,'))).toEqual([]);
  });

  it('states a column that comes or goes once, not for every row', () => {
    const old = 'area_code,area_name,period,value,count,status\nA,Abbey,2010,4,7,\nB,B,2010,5,,\n';
    const current = csv('A,Abbey,2010,4,', 'B,B,2010,5,');
    expect(compare(old, current)).toEqual([['*', 'count', '1 value', null, 'withdrawal']]);
    const without = 'area_code,area_name,period,status\nA,Abbey,2010,\nB,B,2010,\n';
    expect(compare(without, current)).toEqual([['*', 'value', null, '2 values', 'new']]);
  });

  it('refuses two rows of one key, and a key that the release before did not have', () => {
    expect(() => compare(null, csv('A,Abbey,2010,4,', 'A,Abbey,2010,5,'))).toThrow(
      /row 3, column "area_code, period"[\s\S]*"A 2010" more than once/,
    );
    expect(() => compare('area_code,value\nA,4\n', csv('A,Abbey,2010,4,'))).toThrow(
      /a dataset whose rows are told apart in another way is another dataset/,
    );
  });
});
