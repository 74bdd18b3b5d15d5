import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterPeriod, lastDay } from '../../src/releases/period-days.ts';

describe('lastDay', () => {
  it.each([
    ['2024-01-01/P1Y', '2024-12-31'],
    ['2024-12-01/P3M', '2025-02-28'],
    ['2023-12-01/P3M', '2024-02-29'],
    ['2020-06-30/P1D', '2020-06-30'],
    ['2007-06-01/P1M', '2007-06-30'],
  ])('of %s is %s', (period, day) => {
    expect(lastDay(period)).toBe(day);
  });

  it('agrees with the calendar of the platform for any first day and length', () => {
    const parts = [
      fc.integer({ min: 0, max: 36 }),
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 0, max: 20_000 }),
    ] as const;
    fc.assert(
      fc.property(...parts, (months, days, since) => {
        const start = new Date(Date.UTC(1999, 0, 1 + since));
        // A month later than 31 January is a matter of taste: periods begin on a day that all months have.
        start.setUTCDate(Math.min(start.getUTCDate(), 28));
        const period = `${start.toISOString().slice(0, 10)}/P${months}M${days}D`;
        start.setUTCMonth(start.getUTCMonth() + months);
        start.setUTCDate(start.getUTCDate() + days - 1);
        expect(lastDay(period)).toBe(start.toISOString().slice(0, 10));
      }),
    );
  });

  it('refuses what is no period', () => {
    expect(() => lastDay('2024')).toThrow('not a period: "2024"');
  });
});

describe('laterPeriod', () => {
  it.each([
    ['2023-01-01/P1Y', 12, '2024-01-01/P1Y'],
    ['2024-12-01/P3M', 12, '2025-12-01/P3M'],
    ['2025-11-01/P1M', 3, '2026-02-01/P1M'],
  ])('of %s after %i months is %s', (period, months, later) => {
    expect(laterPeriod(period, months)).toBe(later);
  });
});
