import { expect, test } from 'vitest';
import { parseChangeLookup } from '../../src/geography/change-lookup.ts';
import { since2011, SINCE_2011_CSV } from './tiny-areas.ts';

const parse = (from: string, to: string) =>
  parseChangeLookup(SINCE_2011_CSV.replace(from, to), since2011);

test('parseChangeLookup gives one row for each pair of codes', () => {
  const { rows, from, to } = parse('', '');
  expect([from, to, rows.length]).toEqual(['lsoa2011', 'lsoa2021', 7]);
  expect(rows[4]).toEqual({ from: 'E01000030', to: 'E01000034', change: 'M' });
});

test('parseChangeLookup tells a code of another edition from an unknown one', () => {
  expect(() => parse('E01000021,E01000023', 'E01000020,E01000023')).toThrow(
    'E01000020, a code of lsoa2001',
  );
  expect(() => parse('E01000021,E01000023', 'E01999999,E01000023')).toThrow(
    'unknown code "E01999999"',
  );
});

test('parseChangeLookup says row, column and remedy', () => {
  expect(() => parse('E01000010,E01000010', 'E01000010,E01000020'))
    .toThrowErrorMatchingInlineSnapshot(`
    [DataError: lsoa2011-lsoa2021.csv, row 2, column "to"
      found:    E01000020, a code of lsoa2001
      expected: one of the 6 codes of lsoa2021
      to mend:  correct the code in lsoa2011-lsoa2021.csv, or declare the edition that it belongs to]
  `);
});

test.each([
  ['a letter that does not exist', 'E01000010,U', 'E01000010,Z', 'change "Z"'],
  ['a blank letter', 'E01000010,U', 'E01000010,', 'change ""'],
  ['U for a split', 'E01000023,S', 'E01000023,U', 'with 1 before and 2 after'],
  ['S for a merger', 'E01000030,E01000034,M', 'E01000030,E01000034,S', 'with 2 before'],
  ['a missing area', 'E01000091,E01000091,U\n', '', 'no row for E01000091'],
  ['a repeated pair', 'E01000024,S', 'E01000023,S', 'more than once'],
])('parseChangeLookup refuses %s', (_, from, to, message) => {
  expect(() => parse(from, to)).toThrow(message);
});
