import { describe, expect, it } from 'vitest';
import { checkApart } from '../../src/verdicts/check-apart.ts';

const series = (...periods: readonly string[]) => periods.map((period) => ({ period }));

describe('checkApart', () => {
  it('accepts periods that follow one another, also with gaps', () => {
    expect(() => checkApart([])).not.toThrow();
    expect(() =>
      checkApart(series('2006-01-01/P1Y', '2007-01-01/P1Y', '2010-01-01/P3M')),
    ).not.toThrow();
  });

  it('names the first two that overlap, or are out of order', () => {
    expect(() => checkApart(series('2006-01-01/P1Y', '2006-12-01/P1Y'))).toThrow(
      'periods overlap, so they make no series: 2006-01-01/P1Y, 2006-12-01/P1Y',
    );
    expect(() => checkApart(series('2006-01-01/P1Y', '2006-01-01/P1Y'))).toThrow(/overlap/);
    expect(() => checkApart(series('2007-01-01/P1Y', '2006-01-01/P1Y'))).toThrow(/out of order/);
  });
});
