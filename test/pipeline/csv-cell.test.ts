import { describe, expect, test } from 'vitest';
import type { CsvRow } from '../../src/pipeline/csv.ts';
import {
  parseNumber,
  parseOptionalNumber,
  parsePercentOf,
  parseYear,
} from '../../src/pipeline/csv-cell.ts';

function rowOf(cell: string): CsvRow<'cell'> {
  return { file: 'figures.csv', line: 7, cells: { cell } };
}

describe('parseOptionalNumber', () => {
  test('a blank is null, never zero', () => {
    expect(parseOptionalNumber(rowOf(''), 'cell')).toBeNull();
    expect(parseOptionalNumber(rowOf('0'), 'cell')).toBe(0);
  });

  test.each(['62.3', '-1.5', '1138', '0.14'])('reads %s', (text) => {
    expect(parseOptionalNumber(rowOf(text), 'cell')).toBe(Number(text));
  });

  test.each([
    ' ',
    ' 5',
    '5 ',
    '1,138',
    '5%',
    '.5',
    '5.',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '-',
    ':',
  ])('refuses "%s"', (text) => {
    expect(() => parseOptionalNumber(rowOf(text), 'cell')).toThrow(
      'figures.csv, row 7, column "cell"',
    );
  });
});

test('parseNumber refuses a blank', () => {
  expect(() => parseNumber(rowOf(''), 'cell')).toThrow('found:    nothing');
});

describe('parsePercentOf', () => {
  test('moves the point in the text: 0.145 is 14.5, which 0.145 * 100 is not', () => {
    expect(0.145 * 100).not.toBe(14.5);
    expect(parsePercentOf(rowOf('0.145'), 'cell')).toBe(14.5);
    expect(parsePercentOf(rowOf('0.2'), 'cell')).toBe(20);
    expect(parsePercentOf(rowOf(''), 'cell')).toBeNull();
  });
});

describe('parseYear', () => {
  test('takes four digits of this or the last century', () => {
    expect(parseYear(rowOf('2008'), 'cell')).toBe(2008);
  });

  test.each(['', '08', '2008/09', '12008', '1066'])('refuses "%s"', (text) => {
    expect(() => parseYear(rowOf(text), 'cell')).toThrow('a year, such as 2008');
  });
});
