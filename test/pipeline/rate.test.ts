import { describe, expect, it } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { percentRate } from '../../src/pipeline/rate.ts';
import { counted } from './published-fixture.ts';

describe('percentRate', () => {
  it('is 18.5% for 120 of 648, with its Wilson interval and its counts', () => {
    const rate = percentRate(counted('ward', 2007, [120, 648]));
    expect(rate.value?.toFixed(1)).toBe('18.5');
    expect(rate).toMatchObject({ count: 120, denominator: 648 });
    expect(rate.lower).toBeLessThan(18.5);
    expect(rate.upper).toBeGreaterThan(18.6);
  });

  it('keeps the status of a row without a value', () => {
    const absent = { ...emptyObservation('ward', '2007-01-01/P1Y'), status: 'suppressed' as const };
    expect(percentRate(absent)).toEqual(absent);
  });

  it('refuses a count without its denominator, naming area and period', () => {
    const row = { ...counted('E01', 2013, [5, 9]), denominator: null };
    expect(() => percentRate(row)).toThrow('E01, 2013-01-01/P1Y: a rate needs its count');
  });
});
