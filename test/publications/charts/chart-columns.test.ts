import { describe, expect, it } from 'vitest';
import { printChartValue } from '../../../src/publications/charts/chart-columns.ts';
import { inventedMap } from '../invented-records.ts';

const record = { ...inventedMap, elsewhere: 'outside the plan' };

describe('printChartValue', () => {
  it('says of a zero that it is none', () => {
    expect(printChartValue({ value: 0, status: 'rounds to zero' }, record)).toBe('0.0% [low]');
    expect(printChartValue({ value: 0, status: '' }, record)).toBe('0.0%');
  });

  it('says what is special of a value', () => {
    expect(printChartValue({ value: 4.25, status: 'provisional' }, record)).toBe('4.3% [p]');
  });

  it('says why there is no value', () => {
    expect(printChartValue({ value: null, status: 'suppressed' }, record)).toBe(
      'No figure published [c]',
    );
    expect(printChartValue({ value: null, status: 'not applicable' }, record)).toBe(
      'Outside the plan [z]',
    );
  });
});
