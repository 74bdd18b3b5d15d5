import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';
import { isTabled, printedRows, sharesLabels } from '../../src/record/printed-rows.ts';

const rowsOf = (...lines: readonly string[]) =>
  printedRows(
    parsePrintedFigures(['place,row,column,printed,unit,area', ...lines].join('\n'), 'table.csv'),
  );

const textsOf = (rows: ReturnType<typeof printedRows>) =>
  rows.map(({ label, cells }) => [label, ...[...cells.values()].map(({ printed }) => printed)]);

describe('printedRows', () => {
  it('puts figures with the same label into one row, wherever they stand', () => {
    const rows = rowsOf(
      ...['T1,Abbey,NEET,78,people,', 'T1,Castle,NEET,24,people,', 'T1,Abbey,ALL,549,people,'],
    );
    expect(textsOf(rows)).toEqual([
      ['Abbey', '78', '549'],
      ['Castle', '24'],
    ]);
    expect(sharesLabels(rows)).toBe(false);
  });

  it('begins a row where the column is taken: two areas of one ward are two rows', () => {
    const rows = rowsOf(
      ...['T1,Beaumont Leys,JSA,18,people,E01013620', 'T1,Beaumont Leys,IB,28,people,E01013620'],
      ...['T1,Beaumont Leys,JSA,25,people,E01013621', 'T1,Beaumont Leys,IB,23,people,E01013621'],
    );
    expect(textsOf(rows)).toEqual([
      ['Beaumont Leys', '18', '28'],
      ['Beaumont Leys', '25', '23'],
    ]);
    expect(rows.map(({ area }) => area)).toEqual(['E01013620', 'E01013621']);
    expect(sharesLabels(rows)).toBe(true);
  });

  it('is about no one area where its figures are about several, or none', () => {
    const [several, none] = rowsOf(
      ...['T1,All,City,1,people,E06000016', 'T1,All,England,2,people,E92000001'],
      'T1,Others,City,3,people,',
    );
    expect([several?.area, none?.area]).toEqual([null, null]);
  });

  it('keeps all 18 target areas of Table 15, whose columns add up to 392, 551 and 353', () => {
    const file = 'data/record/leicester-city-strategy/tables/table-15-targets-by-lsoa.csv';
    const rows = printedRows(parsePrintedFigures(readFileSync(file, 'utf8'), file));
    const sumOf = (column: string) =>
      rows.reduce((sum, { cells }) => sum + (cells.get(column)?.value ?? NaN), 0);
    expect(rows).toHaveLength(18);
    expect(new Set(rows.map(({ area }) => area)).size).toBe(18);
    expect(sumOf('JSA target reduction')).toBe(392);
    expect(sumOf('Incapacity Benefit target reduction')).toBe(551);
    expect(sumOf('Lone Parents target reduction')).toBe(353);
  });
});

describe('isTabled', () => {
  const figuresAt = (place: string) =>
    parsePrintedFigures(
      `place,row,column,printed,unit,area\n"${place}",A,B,1,people,\n`,
      'table.csv',
    );

  it('tells figures of a table from those of the running text', () => {
    expect(isTabled(figuresAt('Table 7'))).toBe(true);
    expect(isTabled(figuresAt('Section 2.1, second table, without a number'))).toBe(true);
    expect(isTabled(figuresAt('Section 2.1.2, Minority Ethnic Employment Rates'))).toBe(false);
  });
});
