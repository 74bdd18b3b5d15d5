import { describe, expect, it } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { calendarYear } from '../../src/pipeline/period.ts';
import type { Break } from '../../src/record/breaks.ts';
import { expectedRange, latestRun } from '../../src/verdicts/expected-range.ts';

/** Values of the years from 2001 on. */
const rowsOf = (...values: readonly (number | null)[]) =>
  values.map((value, index) => ({
    ...emptyObservation('E06000016', calendarYear(2001 + index)),
    value,
  }));

const cut: Break = {
  id: 'B1',
  title: 'Another count',
  date: '2003',
  tables: ['claimants'],
  series: 'Claimants',
  geographies: ['authority'],
  sentence: 'The count changed.',
  effect: 'Higher.',
  source: 'Invented',
  break: true,
  compare: false,
};

const years = (run: readonly { readonly period: string }[]) =>
  run.map(({ period }) => Number(period.slice(0, 4)));

describe('the latest run of a series', () => {
  it('is all of it where nothing parts it', () => {
    expect(years(latestRun(rowsOf(1, 2, 3), []))).toEqual([2001, 2002, 2003]);
  });

  it('starts after a gap', () => {
    expect(years(latestRun(rowsOf(1, null, 3, 4), []))).toEqual([2003, 2004]);
  });

  it('starts at a break', () => {
    expect(years(latestRun(rowsOf(1, 2, 3, 4), [cut]))).toEqual([2003, 2004]);
  });

  it('is empty where the last figure is missing', () => {
    expect(latestRun(rowsOf(1, 2, null), [])).toEqual([]);
  });
});

describe('the expected range', () => {
  it('is the mean ± 2.66 mean moving ranges, with the periods outside it', () => {
    // Mean 10.5; moving ranges 0 … 0, 5, 5: mean 10 / 9; reach 2.66 × 10 / 9 = 2.956.
    const range = expectedRange(latestRun(rowsOf(10, 10, 10, 10, 15, 10, 10, 10, 10, 10), []));
    expect(range?.mean).toBe(10.5);
    expect(range?.lower).toBeCloseTo(10.5 - 2.956, 3);
    expect(range?.upper).toBeCloseTo(10.5 + 2.956, 3);
    expect(range?.outside).toEqual([calendarYear(2005)]);
    expect(range?.trial).toBe(true);
  });

  it('needs two values', () => {
    expect(expectedRange(latestRun(rowsOf(10), []))).toBeNull();
  });
});
