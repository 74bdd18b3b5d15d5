import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDatasetCsv } from '../../src/publications/datasets/dataset-csv.ts';
import { keyedRows, keyedTable } from '../../src/releases/keyed-rows.ts';

const column = (name: string) =>
  ({ name, title: name, datatype: 'string', description: name }) as const;
const columns = ['code', 'period', 'value'].map(column);
const dataset = (rows: readonly (readonly string[])[]) => ({
  ...{ slug: 'rate', primaryKey: ['code', 'period'], columns, rows },
});
const cell = fc.string({
  unit: fc.constantFrom(...['a', 'é', '1', ' ', ',', '"', '\n', '\r', '', "'"]),
  maxLength: 4,
});

describe('keyedTable', () => {
  it('is what is read of the CSV, whatever stands in cells', () => {
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const own = dataset(cells.map(([period, value], index) => [`E${index}`, period, value]));
        expect(keyedTable(own)).toEqual(keyedRows(own, renderDatasetCsv(own)));
      }),
    );
  });

  it('refuses two rows of one key, naming the line that the second has in the CSV', () => {
    const twice = dataset([
      ['A', '2010', 'one\nline more'],
      ['A', '2010', '2'],
    ]);
    const refusal =
      /^rate\.csv, row 4, column "code, period"\n {2}found: {4}"A 2010" more than once/;
    expect(() => keyedTable(twice)).toThrow(refusal);
    expect(() => keyedRows(twice, renderDatasetCsv(twice))).toThrow(refusal);
  });

  it('refuses a key of a column that is not there', () => {
    const without = { ...dataset([]), primaryKey: ['code', 'year'] };
    expect(() => keyedTable(without)).toThrow(/column "year"[\s\S]*columns code, period, value/);
  });
});
