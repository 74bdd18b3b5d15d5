import { describe, expect, it } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { shareOfTotal } from '../../src/pipeline/share-of-total.ts';
import { counted } from './published-fixture.ts';

describe('shareOfTotal', () => {
  it('is a part of the sum of the same period', () => {
    const shares = shareOfTotal([
      counted('a', 2013, [30, 100]),
      counted('b', 2013, [10, 100]),
      counted('a', 2014, [1, 100]),
    ]);
    expect(shares.map(({ value }) => value)).toEqual([75, 25, 100]);
    expect(shares.map(({ denominator }) => denominator)).toEqual([40, 40, 1]);
  });

  it('has no shares in a period with a missing part', () => {
    const missing = { ...emptyObservation('b', '2013-01-01/P1Y'), status: 'suppressed' as const };
    const shares = shareOfTotal([counted('a', 2013, [30, 100]), missing]);
    expect(shares.map(({ value, status }) => [value, status])).toEqual([
      [null, 'not available'],
      [null, 'not available'],
    ]);
  });
});
