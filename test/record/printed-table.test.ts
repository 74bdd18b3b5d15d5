import { expect, test } from 'vitest';
import { parsePrintedTable } from '../../src/record/printed-table.ts';

const text = `place,row,column,printed,unit,area
Table 7,Abbey,ALL,549,people,E05001784
Table 7,Abbey,NEET,78,people,E05001784
Table 7,Abbey,%,14.2%,percent,E05001784
Table 7,New Parks,NEET,120,people,E05001799
Table 7,New Parks,ALL,648,people,E05001799
Table 7,No ward,NEET,20,people,
Table 7,TOTAL,NEET,218,people,E06000016
Table 7,TOTAL,ALL,"1,197",people,E06000016
`;
const table = { file: 't.csv', period: '2006-11-01/P3M', areas: 'E050', count: 'NEET' };

test('parsePrintedTable joins a count with its denominator by area, and leaves totals out', () => {
  const rows = parsePrintedTable(text, { ...table, denominator: 'ALL' });
  expect(
    rows.map(({ area, value, count, denominator }) => [area, value, count, denominator]),
  ).toEqual([
    ['E05001784', 78, 78, 549],
    ['E05001799', 120, 120, 648],
  ]);
});

test('parsePrintedTable gives no denominator where none is asked for', () => {
  expect(parsePrintedTable(text, table).map(({ denominator }) => denominator)).toEqual([
    null,
    null,
  ]);
});

test('parsePrintedTable leaves a denominator blank where the table prints none', () => {
  const rows = parsePrintedTable(text.replace('Table 7,Abbey,ALL,549,people,E05001784\n', ''), {
    ...table,
    denominator: 'ALL',
  });
  expect(rows.map(({ denominator }) => denominator)).toEqual([null, 648]);
});
