import { describe, expect, it } from 'vitest';
import { periodDays } from '../../src/pipeline/period-days.ts';

describe('periodDays', () => {
  it('gives the first and the last day of years, months and days', () => {
    expect(periodDays('2013-01-01/P1Y')).toEqual(['2013-01-01', '2013-12-31']);
    expect(periodDays('2017-12-01/P3M')).toEqual(['2017-12-01', '2018-02-28']);
    expect(periodDays('2001-04-29/P1D')).toEqual(['2001-04-29', '2001-04-29']);
    expect(periodDays('2016-01-01/P6Y')).toEqual(['2016-01-01', '2021-12-31']);
  });

  it('agrees with the calendar on every day of four centuries', () => {
    for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2300, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      if (periodDays(`${date}/P1D`)[1] !== date) throw new Error(date);
    }
  });

  it('ends a leap February on the 29th', () => {
    expect(periodDays('2024-02-01/P1M')[1]).toBe('2024-02-29');
    expect(periodDays('1900-02-01/P1M')[1]).toBe('1900-02-28');
    expect(periodDays('2000-02-01/P1M')[1]).toBe('2000-02-29');
  });

  it('refuses what is no period', () => {
    expect(() => periodDays('2013')).toThrow(RangeError);
  });
});
