import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/pipeline/observation.ts';
import { yearMean, type MonthFigure } from '../../src/pipeline/year-mean.ts';

const months = (values: readonly (number | null)[], status: Status = ''): MonthFigure[] =>
  values.map((value) => ({ value, status: value === null ? status : '' }));

describe('yearMean', () => {
  it('gives the mean of twelve months, halves away from zero', () => {
    expect(yearMean(months([...Array<number>(11).fill(80), 120]), 2)).toEqual({
      value: 83.33,
      status: '',
    });
    expect(
      yearMean(months([...Array<number>(6).fill(3.1), ...Array<number>(6).fill(3.2)]), 1),
    ).toEqual({ value: 3.2, status: '' });
  });

  it('gives no figure, and the reason, where a month has none: blank is never zero', () => {
    const eleven = Array<number>(11).fill(10);
    expect(yearMean(months([...eleven, null], 'suppressed'), 2)).toEqual({
      value: null,
      status: 'suppressed',
    });
    expect(yearMean(months([...eleven, null], 'not available'), 2).status).toBe('not available');
  });

  it('keeps the mark of a provisional month beside the mean', () => {
    const year = months(Array<number>(12).fill(5)).with(11, { value: 5, status: 'provisional' });
    expect(yearMean(year, 2)).toEqual({ value: 5, status: 'provisional' });
  });

  it('takes no fewer and no more than twelve months', () => {
    expect(() => yearMean(months([1, 2, 3]), 2)).toThrow(RangeError);
  });

  it('lies between the least and the most of the months, in any order of them', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(counts, (values) => {
        const { value } = yearMean(months(values), 2);
        expect(value).toBe(yearMean(months(values.toSorted((a, b) => a - b)), 2).value);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(value).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
