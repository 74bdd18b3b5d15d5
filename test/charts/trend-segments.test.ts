import { expect, test } from 'vitest';
import { trendSegments, trendYears } from '../../src/charts/trend-segments.ts';
import type { TrendBreak, TrendSeries } from '../../src/pipeline/published.ts';
import { trendRows } from './trend-rows.ts';

function years(series: TrendSeries, breaks: readonly TrendBreak[] = [], among = [series]) {
  const segments = trendSegments(series, trendYears(among), breaks);
  return segments.map(({ points }) => points.map(({ year }) => year));
}

test('trendSegments joins years that follow one another', () => {
  expect(years(trendRows('E1', 2004, [1, 2, 3]))).toEqual([[2004, 2005, 2006]]);
});

test('trendSegments stops at a value that is absent', () => {
  expect(years(trendRows('E1', 2004, [1, null, 3, 4]))).toEqual([[2004], [2006, 2007]]);
});

test('trendSegments stops at a year that another series has and this one lacks', () => {
  const whole = trendRows('E1', 2004, [1, 2, 3]);
  const { rows, ...rest } = trendRows('E2', 2004, [1, 2, 3]);
  const without = { ...rest, rows: rows.toSpliced(1, 1) };
  expect(years(without, [], [whole, without])).toEqual([[2004], [2006]]);
  expect(years(without)).toEqual([[2004, 2006]]);
});

test('trendSegments crosses no declared break and none that a row is marked with', () => {
  const breaks = [{ id: 'B1', year: 2006, label: 'Counted otherwise' }];
  expect(years(trendRows('E1', 2004, [1, 2, 3, 4]), breaks)).toEqual([
    [2004, 2005],
    [2006, 2007],
  ]);
  const marked = trendRows('E1', 2004, [1, { value: 2, status: 'break' }, 3]);
  expect(years(marked)).toEqual([[2004], [2005, 2006]]);
});

test('trendSegments name each segment by area and first year', () => {
  const series = trendRows('E06000016', 2004, [1, null, 3]);
  const ids = trendSegments(series, trendYears([series]), []).map(({ id }) => id);
  expect(ids).toEqual(['E06000016-2004', 'E06000016-2006']);
});

test('trendSegments keeps zero as a value', () => {
  expect(years(trendRows('E1', 2004, [0, 0]))).toEqual([[2004, 2005]]);
});
