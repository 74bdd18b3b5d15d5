import { describe, expect, it } from 'vitest';
import {
  aboutWords,
  becameWords,
  formatCell,
  formatChangePeriod,
} from '../../src/releases/change-words.ts';
import { change } from './releases-fixture.ts';

const UNIT = { kind: 'percent', symbol: '%', words: 'per cent', decimals: 1 } as const;

describe('formatCell', () => {
  it.each([
    ['5', 'value', '5.0%'],
    ['-0.25', 'value', '−0.25%'],
    ['66', 'lower_95', '66.0%'],
    ['1140', 'count', '1,140'],
    ['[c]', 'status', '[c]'],
    ['', 'value', 'blank'],
    [null, 'row', 'no row'],
    ['E01013754', 'area_code', 'E01013754'],
    ['2013', 'edition', '2013'],
  ])('prints %o of column %s as %s', (cell, column, printed) => {
    expect(formatCell(cell, column, UNIT)).toBe(printed);
  });

  it('prints a figure without a unit with the decimals that it has', () => {
    expect(formatCell('5.10', 'value')).toBe('5.10');
  });
});

describe('formatChangePeriod', () => {
  it.each([
    ['2016-01-01/P1Y', '2016'],
    ['2020-06-30/P1D', '30 June 2020'],
    ['2006-11-01/P3M', 'November 2006 to January 2007'],
    ['page 12', 'page 12'],
  ])('prints %s as %s', (period, printed) => {
    expect(formatChangePeriod(period)).toBe(printed);
  });
});

describe('the words of a change', () => {
  it('say what the figure was and is', () => {
    expect(aboutWords(change())).toBe('Leicester, 2023');
    expect(becameWords(change(), UNIT)).toBe('was 65.1%, now 66.0%');
  });

  it('name the column where it is not the figure itself', () => {
    expect(aboutWords(change({ column: 'upper_95' }))).toBe(
      'Leicester, 2023, upper end of the 95% interval',
    );
  });

  it('say that a figure was withdrawn, came or went', () => {
    const withdrawal = { kind: 'withdrawal', new: null } as const;
    expect(becameWords(change(withdrawal), UNIT)).toBe('was 65.1%, now withdrawn');
    expect(becameWords(change({ ...withdrawal, column: 'row', old: '[c]' }), UNIT)).toBe(
      'was [c], now withdrawn',
    );
    expect(becameWords(change({ ...withdrawal, old: '' }), UNIT)).toBe('now withdrawn');
    expect(becameWords(change({ column: 'row', old: null }), UNIT)).toBe('now on record');
  });
});
