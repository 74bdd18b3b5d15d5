import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckdb, type LoadDuckdb } from '../../scripts/tables/open-duckdb.ts';
import { loadParquetTables } from '../../scripts/tables/load-parquet-tables.ts';
import { readParquetTable, writeParquetTable } from '../../scripts/tables/parquet-table.ts';
import { emptyObservation, STATUSES, type Observation } from '../../src/pipeline/observation.ts';
import { formatObservations, parseObservations } from '../../src/pipeline/observation-table.ts';
import type { SourceTable } from '../../src/sources/source.ts';

/** Every status, nulls, decimals that binary cannot hold, and areas out of order in the query. */
const table: SourceTable = {
  ...{ slug: 'invented', measure: 'Invented', unit: 'people', edition: 'lsoa2011' },
  ...{ rounding: 'none', input: 'invented.csv', origin: 'figures', parse: () => [] },
  range: [-1, 10_000],
};
const rules = { ...table, file: 'invented.csv' };
const rows: readonly Observation[] = ['E01040001', 'E01040002', 'E01040010'].flatMap((area, at) =>
  STATUSES.map((status, index) => {
    const isAbsent = ['suppressed', 'not available', 'not applicable'].includes(status);
    const value = isAbsent ? null : at * 1000 + index / 10 + 0.01;
    const hasEnds = index % 2 === 0 && value !== null;
    return {
      ...emptyObservation(area, `${2013 + index}-01-01/P1Y`),
      value,
      lower: hasEnds ? value - 0.1 : null,
      upper: hasEnds ? value + 0.2 : null,
      count: index % 3 === 0 ? value : null,
      denominator: index % 3 === 0 ? 1234567.89 : null,
      status,
    };
  }),
);

const isInstalled = await import('@duckdb/node-api').then(
  () => true,
  () => false,
);
const tables = new Map([['invented', table]]);

let folder = '';
const at = (file: string) => join(folder, file);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  writeFileSync(at('table.csv'), formatObservations(rows));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a table kept as Parquet', () => {
  it('gives the very rows of its CSV; without the engine, says what to install', async () => {
    const writing = writeParquetTable(at('table.csv'), at('invented.parquet'));
    if (!isInstalled) {
      await expect(writing).rejects.toThrow('npm install --include=optional');
      return;
    }
    await writing;
    const csv = parseObservations(formatObservations(rows), rules);
    expect(await readParquetTable(at('invented.parquet'))).toEqual(csv);
    const loaded = await loadParquetTables(folder, tables, {});
    expect(loaded.get('invented')).toEqual(csv);
    expect(csv).toEqual(rows);
  });

  it('is refused where it is no Parquet, is there twice, or nobody declares it', async () => {
    const other = mkdtempSync(join(tmpdir(), 'parquet-'));
    writeFileSync(join(other, 'invented.parquet'), 'area,period\n');
    const load = () => loadParquetTables(other, tables, {});
    const complaint = isInstalled ? 'expected: a canonical table' : 'no engine that reads it';
    await expect(load()).rejects.toThrow(complaint);
    copyFileSync(at('table.csv'), join(other, 'invented.csv'));
    await expect(load()).rejects.toThrow('in one file, CSV or Parquet');
    rmSync(other, { recursive: true });
  });
});

describe('readParquetTable', () => {
  it.each([
    ['no rows', '', /found: {4}no rows/],
    ['NaN', 'E01040001,2013-01-01/P1Y,NaN,,,,,\n', /found: {4}NaN \(E01040001, 2013-01-01\/P1Y\)/],
    ['an endless number', 'E01040001,2013-01-01/P1Y,1,,,,inf,\n', /found: {4}Infinity \(E01040001/],
    ['an unknown status', 'E01040001,2013-01-01/P1Y,1,,,,,guessed\n', /"status"\n.*"guessed"/],
  ])('refuses %s, as CSV is refused', async (name, lines, words) => {
    const csv = at(`${name}.csv`);
    writeFileSync(csv, formatObservations([]) + lines);
    const reading = writeParquetTable(csv, at(`${name}.table`)).then(() =>
      readParquetTable(at(`${name}.table`)),
    );
    await expect(reading).rejects.toThrow(isInstalled ? words : 'npm install --include=optional');
  });
});

describe('openDuckdb', () => {
  it('says which table needs the optional package where it is not installed', async () => {
    const absent: LoadDuckdb = () =>
      Promise.reject(Object.assign(new Error('Cannot find it'), { code: 'ERR_MODULE_NOT_FOUND' }));
    await expect(openDuckdb('data/observations/x.parquet', absent)).rejects
      .toThrowErrorMatchingInlineSnapshot(`
      [DataError: data/observations/x.parquet
        found:    a Parquet table, and no engine that reads it
        expected: the optional package @duckdb/node-api, which reads Parquet tables
        to mend:  run npm install --include=optional, or keep the table as CSV]
    `);
  });
});
