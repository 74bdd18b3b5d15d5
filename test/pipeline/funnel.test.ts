import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, funnelLimits, Z_998 } from '../../src/pipeline/funnel.ts';
import { wilsonInterval } from '../../src/pipeline/wilson-interval.ts';

const tenPercent = { count: 100, denominator: 1000 };

describe('funnelLimits', () => {
  it('are 3.0902 standard errors either side: 10% of 900 people gives 6.91% to 13.09%', () => {
    // √(0.1 × 0.9 / 900) = 0.01 exactly, so the limits are 10 ± 3.0902.
    const [lower, upper] = funnelLimits(tenPercent, 900);
    expect(lower).toBeCloseTo(6.9098, 4);
    expect(upper).toBeCloseTo(13.0902, 4);
  });

  it('never leave 0 to 100', () => {
    expect(funnelLimits(tenPercent, 5)[0]).toBe(0);
    expect(funnelLimits({ count: 9, denominator: 10 }, 5)[1]).toBe(100);
  });

  it('narrow as areas grow', () => {
    const [small] = funnelLimits(tenPercent, 100);
    const [large] = funnelLimits(tenPercent, 10_000);
    expect(large).toBeGreaterThan(small);
  });

  it.each([0, -5, NaN])('refuse an area of %d people', (denominator) => {
    expect(() => funnelLimits(tenPercent, denominator)).toThrow(RangeError);
  });
});

describe('difference', () => {
  it.each([
    [118, 'higher'],
    [117, 'not different'],
    [63, 'not different'],
    [62, 'lower'],
  ] as const)('calls %d of 900 %s than 10%%', (count, expected) => {
    expect(difference({ count, denominator: 900 }, tenPercent)).toBe(expected);
  });

  it('agrees with the 99.8% Wilson interval of the area for every count', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(3000),
        fc.integer({ min: 1, max: 999 }),
        (denominator, draw, perThousand) => {
          const area = { count: draw % (denominator + 1), denominator };
          const [lower, upper] = wilsonInterval(area, Z_998);
          const gap = Math.min(
            Math.abs(lower - perThousand / 10),
            Math.abs(upper - perThousand / 10),
          );
          fc.pre(gap > 1e-9);
          const isOutside = perThousand / 10 < lower || perThousand / 10 > upper;
          const verdict = difference(area, { count: perThousand, denominator: 1000 });
          expect(verdict !== 'not different').toBe(isOutside);
        },
      ),
      { seed: 2007 },
    );
  });

  it('calls a rate on the very limit not different', () => {
    const nobody = { count: 0, denominator: 100 };
    expect(difference({ count: 0, denominator: 50 }, nobody)).toBe('not different');
    const everybody = { count: 100, denominator: 100 };
    expect(difference({ count: 50, denominator: 50 }, everybody)).toBe('not different');
  });

  it('never calls all areas together different from themselves', () => {
    expect(difference(tenPercent, tenPercent)).toBe('not different');
  });
});
