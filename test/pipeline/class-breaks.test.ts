import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BREAK_METHODS } from '../../src/pipeline/break-methods.ts';
import { classBreaks, classCounts, classOf } from '../../src/pipeline/class-breaks.ts';
import type { ClassMethod } from '../../src/pipeline/class-breaks.ts';

/**
 * Employees per square kilometre in the 58 counties of California: `calempdensity.csv` of PySAL,
 * the example that the manual of its class `mapclassify` publishes breaks for.
 */
const CALIFORNIA = [
  329.92, 0.42, 5.9, 14.03, 2.78, 1.34, 181.27, 1.65, 10.03, 16.7, 1.32, 3.99, 3.16, 0.22, 8.7,
  6.56, 3.27, 0.33, 370.5, 4.51, 75.29, 0.99, 2.74, 8.68, 0.14, 0.92, 12.63, 28.7, 12.02, 722.85,
  36.68, 0.74, 29.82, 192.05, 3.38, 11.15, 110.74, 4111.45, 49.47, 10.33, 317.11, 20.47, 264.93,
  66.26, 5.39, 0.13, 0.61, 50.65, 40.48, 36.67, 13.09, 1.81, 0.2, 7.6, 2.51, 57.26, 24.32, 6.97,
].sort((a, b) => a - b);

/** The sample for which R's `quantile()` help and many textbooks print quartiles by definition 7. */
const TEXTBOOK = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20];

describe('break methods', () => {
  it('find quantiles by definition R-7: quartiles 7.25, 9 and 14.5', () => {
    expect(BREAK_METHODS.quantile(TEXTBOOK, 4)).toEqual([7.25, 9, 14.5]);
  });

  it('find the quintiles that mapclassify publishes for California', () => {
    const breaks = BREAK_METHODS.quantile(CALIFORNIA, 5);
    expect(breaks.map((value) => value.toFixed(3))).toEqual(['1.464', '5.798', '13.278', '54.616']);
  });

  it('find the Fisher-Jenks classes that mapclassify publishes: 49, 3, 4, 1 and 1 counties', () => {
    const breaks = BREAK_METHODS.natural(CALIFORNIA, 5);
    expect(classCounts(CALIFORNIA, breaks)).toEqual([49, 3, 4, 1, 1]);
    // Published as upper bounds of the lower class; here a break is the next value above.
    const upperBounds = breaks.map((value) => Math.max(...CALIFORNIA.filter((x) => x < value)));
    expect(upperBounds).toEqual([75.29, 192.05, 370.5, 722.85]);
  });

  it('find the clusters that the documentation of ckmeans publishes', () => {
    const values = [-1, 2, -1, 2, 4, 5, 6, -1, 2, -1].sort((a, b) => a - b);
    expect(BREAK_METHODS.natural(values, 3)).toEqual([2, 4]);
  });

  it('find equal intervals, as mapclassify publishes them for California', () => {
    const breaks = BREAK_METHODS.quantize(CALIFORNIA, 5);
    expect(breaks.map((value) => value.toFixed(2))).toEqual([
      '822.39',
      '1644.66',
      '2466.92',
      '3289.19',
    ]);
  });

  it('find fewer natural breaks where fewer values are distinct', () => {
    expect(BREAK_METHODS.natural([1, 1, 2, 2], 5)).toEqual([2]);
  });
});

describe('classBreaks', () => {
  it('rounds breaks to the step before classifying', () => {
    expect(classBreaks(TEXTBOOK, { method: 'quantile', classes: 4, step: 5 })).toEqual([5, 10, 15]);
  });

  it('ignores values that are null', () => {
    const method: ClassMethod = { method: 'quantile', classes: 4, step: 1 };
    expect(classBreaks([null, ...TEXTBOOK, null], method)).toEqual(classBreaks(TEXTBOOK, method));
  });

  it('has no breaks where there are no values', () => {
    expect(classBreaks([null], { method: 'natural', classes: 5, step: 1 })).toEqual([]);
  });

  it('drops the classes that ties leave empty: quintiles of zero-heavy values', () => {
    const values = [...Array<number>(50).fill(0), 0.4, 1, 1.2, 2.2, 3, 4, 5, 6, 7, 8];
    const breaks = classBreaks(values, { method: 'quantile', classes: 5, step: 0.1 });
    expect(breaks).not.toContain(0);
    expect(classCounts(values, breaks).every((count) => count > 0)).toBe(true);
    expect(breaks.length).toBeGreaterThanOrEqual(3);
  });

  it('falls back to natural breaks where quantiles leave fewer than four classes', () => {
    const values = [...Array<number>(900).fill(1), 10, 20, 30, 40, 50];
    expect(BREAK_METHODS.quantile(values, 7).every((value) => value === 1)).toBe(true);
    const breaks = classBreaks(values, { method: 'quantile', classes: 4, step: 1 });
    expect(breaks).toEqual(classBreaks(values, { method: 'natural', classes: 4, step: 1 }));
    expect(breaks).toHaveLength(3);
  });

  it('keeps the most classes that there are where the values are too few for four', () => {
    expect(classBreaks([1, 1, 2, 3], { method: 'quantize', classes: 5, step: 1 })).toEqual([2, 3]);
    expect(classBreaks([4, 4, 4], { method: 'natural', classes: 5, step: 1 })).toEqual([]);
  });

  it('keeps manual breaks that have areas on both sides, and drops empty classes at the ends', () => {
    const method: ClassMethod = { method: 'manual', breaks: [-2, -1, 0, 1, 2] };
    expect(classBreaks([-1.5, -0.5, 0, 0.5, 1.2], method)).toEqual([-1, 0, 1]);
  });

  it('keeps zero as a break when the class beside it is empty', () => {
    expect(classBreaks([-3, -0.5, 2.5], { method: 'manual', breaks: [-2, 0, 2] })).toEqual([-2, 0]);
    expect(classBreaks([-3, 0.5, 2.5], { method: 'manual', breaks: [-2, 0, 2] })).toEqual([0, 2]);
  });

  it('refuses manual breaks that do not ascend, and values that are not numbers', () => {
    expect(() => classBreaks([1], { method: 'manual', breaks: [2, 2] })).toThrow(
      /must ascend: 2, 2/,
    );
    expect(() => classBreaks([NaN], { method: 'manual', breaks: [2] })).toThrow(RangeError);
  });

  const anyValues = fc.array(
    fc.option(fc.double({ min: -50, max: 100, noNaN: true }), { freq: 9 }),
    {
      maxLength: 200,
    },
  );
  const anyMethod: fc.Arbitrary<ClassMethod> = fc.record({
    method: fc.constantFrom('quantile', 'natural', 'quantize'),
    classes: fc.integer({ min: 4, max: 7 }),
    step: fc.constantFrom(0.1, 0.5, 1, 5),
  });

  it('ascends strictly, in steps, with seven classes at most and none of them empty', () => {
    fc.assert(
      fc.property(anyValues, anyMethod, (values, method) => {
        const breaks = classBreaks(values, method);
        const step = method.method === 'manual' ? 1 : method.step;
        breaks.forEach((value, index) => {
          expect(value).toBeGreaterThan(breaks[index - 1] ?? -Infinity);
          expect(Math.abs(value / step - Math.round(value / step))).toBeLessThan(1e-6);
        });
        expect(breaks.length).toBeLessThanOrEqual(6);
        const present = values.filter((value) => value !== null);
        if (present.length > 0) expect(Math.min(...classCounts(values, breaks))).toBeGreaterThan(0);
      }),
      { seed: 2007 },
    );
  });

  it('leaves four classes or more where there are twenty distinct values a step apart', () => {
    const spread = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 20 });
    fc.assert(
      fc.property(spread, anyMethod, (tenths, method) => {
        const values = tenths.map((tenth) => tenth / 10);
        fc.pre(Math.max(...values) - Math.min(...values) > 25);
        expect(classBreaks(values, method).length).toBeGreaterThanOrEqual(3);
      }),
      { seed: 2007 },
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(anyValues, anyMethod, (values, method) => {
        expect(classBreaks(values.toReversed(), method)).toEqual(classBreaks(values, method));
      }),
      { seed: 2007 },
    );
  });
});

describe('classOf', () => {
  const breaks = [2, 4, 6];

  it.each([
    [-1, 0],
    [1.9, 0],
    [2, 1],
    [3.9, 1],
    [4, 2],
    [6, 3],
    [99, 3],
  ])('puts %d in class %d: a value equal to a break is in the class above', (value, index) => {
    expect(classOf(value, breaks)).toBe(index);
  });

  it('has no class for no value', () => {
    expect(classOf(null, breaks)).toBeNull();
  });

  it('refuses what d3.scaleThreshold("") would put in the lowest class', () => {
    const blank: unknown = '';
    expect(() => classOf(blank as number, breaks)).toThrow(RangeError);
    expect(() => classOf(NaN, breaks)).toThrow(RangeError);
  });

  it('puts each value in exactly one class, the one whose ends hold it', () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 20, noNaN: true }), (value) => {
        const index = classOf(value, breaks) ?? NaN;
        expect(value).toBeGreaterThanOrEqual(breaks[index - 1] ?? -Infinity);
        expect(value).toBeLessThan(breaks[index] ?? Infinity);
      }),
      { seed: 2007 },
    );
  });
});

describe('classCounts', () => {
  it('counts each value once and no null', () => {
    expect(classCounts([1, 2, 3, null, 9], [2, 4, 6])).toEqual([1, 2, 0, 1]);
  });
});
