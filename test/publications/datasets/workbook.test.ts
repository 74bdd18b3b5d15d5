import { describe, expect, it } from 'vitest';
import { archiveReadme } from '../../../scripts/downloads/archive-readme.ts';
import { datasetOfCharts } from '../../../src/publications/datasets/figures-dataset.ts';
import { MOST_ROWS, workbookSheets } from '../../../src/publications/datasets/workbook.ts';
import { inventedMap } from '../invented-records.ts';

const short = datasetOfCharts([inventedMap]);
const row = short.rows[0] ?? [];
const long = { ...short, slug: 'long', title: 'A long one' };
const withRows = (count: number) => ({ ...long, rows: Array.from({ length: count }, () => row) });
const words = {
  ...{ title: 'Record', address: 'https://record.example/data/', contact: 'x' },
  release: { version: '1.0.0', date: '2026-11-22' },
};

describe('workbookSheets', () => {
  it('has a sheet for each dataset after the cover, as long as a sheet can be', () => {
    const [cover, ...sheets] = workbookSheets([short, withRows(MOST_ROWS)], words);
    expect(sheets.map(({ name }) => name)).toEqual([short.slug, 'long']);
    expect(sheets[1]?.rows).toHaveLength(MOST_ROWS);
    expect(cover?.rows.map(([name, , , rows]) => [name, rows])).toEqual([
      [short.slug, short.rows.length],
      ['long', MOST_ROWS],
    ]);
  });

  it('leaves out what is too long for a sheet, and says where it is', () => {
    const [cover, ...sheets] = workbookSheets([short, withRows(MOST_ROWS + 1)], words);
    expect(sheets.map(({ name }) => name)).toEqual([short.slug]);
    expect(cover?.rows).toHaveLength(1);
    expect(cover?.notes.at(-1)).toBe(
      'Without a sheet, since it has 65001 rows: A long one. It is https://record.example/data/long/long.csv',
    );
  });
});

it('the README of the archive says what the workbook lacks', () => {
  const readme = (rows: number) =>
    archiveReadme({ ...words, version: '1.0.0', datasets: [withRows(rows)] });
  expect(readme(1)).toContain('all of it as one workbook');
  expect(readme(MOST_ROWS + 1)).toContain('a workbook of all that is not too long for a sheet');
});
