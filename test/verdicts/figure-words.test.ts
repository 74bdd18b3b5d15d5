import { describe, expect, it } from 'vitest';
import { formatGap, formatSubtraction, formatTerm } from '../../src/verdicts/figure-words.ts';

describe('formatGap', () => {
  it('is in percentage points between rates, and in the unit between counts', () => {
    expect(formatGap(3, { unit: 'per cent', decimals: 1 })).toBe('+3.0 percentage points');
    expect(formatGap(-1290, { unit: 'people', decimals: 0 })).toBe('−1,290 people');
  });
});

describe('formatSubtraction', () => {
  it('writes a true minus sign, and brackets around what is below zero', () => {
    expect(formatSubtraction([67.6, 69.4], 1)).toBe('67.6 − 69.4 = −1.8');
    expect(formatSubtraction([-30, -42], 0)).toBe('−30 − (−42) = +12');
    expect(formatTerm(-5.5, 1)).toBe('(−5.5)');
  });
});
