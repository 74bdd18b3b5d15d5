import { describe, expect, it } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { TrendSeries } from '../../src/pipeline/published.ts';
import { trendTable } from '../../src/pipeline/trend-table.ts';

function series(name: string, rows: readonly (readonly [string, number | null])[]): TrendSeries {
  return {
    ...{ area: name, name },
    rows: rows.map(([period, value]) => ({ ...emptyObservation(name, period), value })),
  };
}

const YEARS = ['2006-01-01/P1Y', '2007-01-01/P1Y', '2008-01-01/P1Y'] as const;

describe('trendTable', () => {
  const town = series('Town', [
    [YEARS[0], 1],
    [YEARS[2], null],
  ]);
  const other = series('Other', [
    [YEARS[1], 3],
    [YEARS[2], 4],
  ]);
  const rows = trendTable({ series: [town, other] });

  it('has every period of any series once, oldest first', () => {
    expect(rows.map(({ period, year }) => [period, year])).toEqual([
      [YEARS[0], 2006],
      [YEARS[1], 2007],
      [YEARS[2], 2008],
    ]);
  });

  it('has a cell for every series in their order; null where the series has no row', () => {
    const cells = rows.map((row) => row.cells.map((cell) => cell.row && cell.row.value));
    expect(cells).toEqual([
      [1, null],
      [null, 3],
      [null, 4],
    ]);
    expect(rows[1]?.cells[0]).toEqual({ series: town, row: null });
  });

  it('keeps a row without a value apart from no row', () => {
    expect(rows[2]?.cells[0]?.row).toEqual(town.rows[1]);
    expect(rows[1]?.cells[0]?.row).toBeNull();
  });

  it('names a winter by the year in which it ends', () => {
    const winter = series('Town', [['2017-12-01/P3M', 5.2]]);
    expect(trendTable({ series: [winter] })[0]?.year).toBe(2018);
  });

  it('is empty without series', () => {
    expect(trendTable({ series: [] })).toEqual([]);
  });
});
