import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asCsv, findTable, isParquetTable } from '../../scripts/tables/table-files.ts';

let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'table-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('findTable', () => {
  it('finds a table by which file there is, and expects CSV where there is none', () => {
    writeFileSync(at('one.csv'), '');
    writeFileSync(at('two.parquet'), '');
    expect(['one', 'two', 'three'].map((slug) => findTable(folder, slug))).toEqual([
      { file: at('one.csv'), isParquet: false, isThere: true },
      { file: at('two.parquet'), isParquet: true, isThere: true },
      { file: at('three.csv'), isParquet: false, isThere: false },
    ]);
  });

  it('refuses a table that is kept twice, and names both files', () => {
    writeFileSync(at('one.csv'), '');
    writeFileSync(at('one.parquet'), '');
    expect(() => findTable(folder, 'one')).toThrow(
      /one\.parquet\n {2}found: {4}a table that is also kept as one\.csv/,
    );
  });
});

describe('asCsv', () => {
  it('renames tables of observations alone', () => {
    expect(asCsv('data/observations/one.parquet')).toBe('data/observations/one.csv');
    expect(asCsv('observations/one.parquet')).toBe('observations/one.csv');
    const others = ['observations/one.csv', 'record/one.parquet', 'observations/in/one.parquet'];
    expect(others.map(asCsv)).toEqual(others);
    expect([...others, 'observations/one.parquet'].filter(isParquetTable)).toEqual([
      'observations/one.parquet',
    ]);
  });
});
