import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/indicators/indicator.ts';
import {
  formatConfidence,
  formatInterval,
  formatNumber,
  formatPoints,
  formatSigned,
  formatValue,
  NO_FIGURE,
  formatUnit,
} from '../../src/pipeline/format-number.ts';

const percent: Unit = { kind: 'percent', symbol: '%', words: 'per cent', decimals: 1 };
const points: Unit = { kind: 'percentage points', symbol: '', words: 'points', decimals: 1 };

describe('formatNumber', () => {
  it.each([
    [62.3, 1, '62.3'],
    [62, 1, '62.0'],
    [1.005, 2, '1.01'],
    [0, 1, '0.0'],
    [1234567.89, 1, '1,234,567.9'],
    [999, 0, '999'],
    [1000, 0, '1,000'],
    [278164, 0, '278,164'],
    [0.1234, 2, '0.12'],
  ])('writes %d with %d decimals as %s', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  it('writes a true minus sign, U+2212', () => {
    expect(formatNumber(-1234.5, 1)).toBe('\u22121,234.5');
  });

  it('writes no minus sign before a zero', () => {
    expect(formatNumber(-0.04, 1)).toBe('0.0');
  });

  it('says that no figure is published, never a zero or a blank', () => {
    expect(formatNumber(null, 1)).toBe('No figure published');
    expect(NO_FIGURE).toBe('No figure published');
  });

  it.each([NaN, Infinity])('refuses %d', (value) => {
    expect(() => formatNumber(value, 1)).toThrow(RangeError);
  });
});

describe('formatSigned and formatPoints', () => {
  it('write the sign of a difference, and none for a zero', () => {
    expect(formatSigned(3, 1)).toBe('+3.0');
    expect(formatSigned(-5.5, 1)).toBe('\u22125.5');
    expect(formatSigned(0.04, 1)).toBe('0.0');
  });

  it('name percentage points, not per cent', () => {
    expect(formatPoints(-5.5, 1)).toBe('\u22125.5 percentage points');
    expect(formatPoints(1, 0)).toBe('+1 percentage point');
    expect(formatPoints(1, 1)).toBe('+1.0 percentage points');
    expect(formatPoints(null, 1)).toBe(NO_FIGURE);
  });
});

describe('formatValue and formatInterval', () => {
  it('use the decimals and symbol of the unit', () => {
    expect(formatValue(62.34, percent)).toBe('62.3%');
    expect(formatValue(null, percent)).toBe(NO_FIGURE);
    expect(formatInterval(59.5, 65.1, percent)).toBe('59.5% to 65.1%');
  });

  it('sign a change in points', () => {
    expect(formatValue(1.2, points)).toBe('+1.2');
    expect(formatInterval(-0.4, 1, points)).toBe('\u22120.4 to +1.0');
  });
});

describe('formatConfidence', () => {
  it('says what an interval is, and nothing where an end is missing', () => {
    const percent = { kind: 'percent', symbol: '%', words: 'per cent', decimals: 1 } as const;
    expect(formatConfidence({ lower: 59.5, upper: 65.1 }, percent)).toBe(
      ' (95% confidence interval: 59.5% to 65.1%)',
    );
    expect(formatConfidence({ lower: 59.5, upper: null }, percent)).toBe('');
    expect(formatConfidence({ lower: null, upper: 65.1 }, percent)).toBe('');
  });
});

describe('formatUnit', () => {
  it('does not say per cent twice after a per cent sign', () => {
    const percent = {
      kind: 'percent',
      symbol: '%',
      words: 'per cent of wards',
      decimals: 1,
    } as const;
    expect(formatUnit(percent)).toBe('of wards');
    expect(formatUnit({ ...percent, symbol: '', words: 'claimants per 100' })).toBe(
      'claimants per 100',
    );
  });
});
