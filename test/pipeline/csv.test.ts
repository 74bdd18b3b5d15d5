import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/pipeline/csv.ts';

const shape = { file: 'areas.csv', columns: ['code', 'name'] } as const;

describe('parseCsv', () => {
  test('gives the named columns whatever their order, and leaves out the rest', () => {
    const [row] = parseCsv('name,note,code\nAbbey,x,E05001784\n', shape);
    expect(row).toEqual({
      file: 'areas.csv',
      line: 2,
      cells: { code: 'E05001784', name: 'Abbey' },
    });
  });

  test('keeps text as text: a year, a blank and a leading zero stay what they were', () => {
    const rows = parseCsv('code,name\n2015-01,\n007,0\n', shape);
    expect(rows.map(({ cells }) => cells)).toEqual([
      { code: '2015-01', name: '' },
      { code: '007', name: '0' },
    ]);
  });

  test('counts lines through a quoted cell that spans several', () => {
    const rows = parseCsv('code,name\nA,"one\ntwo\r\nthree"\nB,four\n', shape);
    expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('drops a byte-order mark, so that the first column has its name', () => {
    expect(parseCsv('\uFEFFcode,name\nA,b\n', shape)).toHaveLength(1);
  });

  test('does not take a column name that an object has by nature', () => {
    const rows = parseCsv('constructor,name\nA,b\n', { file: 'x', columns: ['constructor'] });
    expect(rows[0]?.cells.constructor).toBe('A');
  });

  test('refuses a file without data rows', () => {
    expect(() => parseCsv('code,name\n', shape)).toThrow('no rows');
  });
});
