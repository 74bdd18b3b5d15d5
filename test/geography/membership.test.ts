import { expect, test } from 'vitest';
import { lsoasOf, parseMembership, wardOf } from '../../src/geography/membership.ts';
import { areas } from './tiny-areas.ts';

const shape = { file: 'lsoa2001-ward2003.csv', from: 'lsoa2001', to: 'ward2003', areas } as const;

const CSV = `from,to,share
E01000010,E05000001,1.00
E01000020,E05000001,0.97
E01000030,E05000002,1.00
E01000040,E05000002,
E01000090,E05000002,1.00
`;

const wards = parseMembership(CSV, shape);

test('wardOf gives the ward with the share of postcodes that lie in it', () => {
  expect(wardOf(wards, 'E01000020')).toEqual({
    from: 'E01000020',
    to: 'E05000001',
    share: 0.97,
  });
});

test('wardOf reads a blank share as not measured, never as zero', () => {
  expect(wardOf(wards, 'E01000040')?.share).toBeNull();
});

test('wardOf knows nothing of codes of another edition', () => {
  expect(wardOf(wards, 'E01000021')).toBeUndefined();
});

test('lsoasOf lists the LSOAs of a ward in order of code', () => {
  expect(lsoasOf(wards, 'E05000002')).toEqual(['E01000030', 'E01000040', 'E01000090']);
  expect(lsoasOf(wards, 'E05010001')).toEqual([]);
});

test('parseMembership does without a share', () => {
  const bare = parseMembership(CSV.replaceAll(/,[\d.]*$/gm, '').replace(',share', ''), shape);
  expect(wardOf(bare, 'E01000010')?.share).toBeNull();
});

test.each([
  ['an LSOA in two wards', 'E01000020,E05000001', 'E01000010,E05000002', 'E01000010 in 2 rows'],
  ['an LSOA in no ward', 'E01000090,E05000002,1.00\n', '', 'E01000090 in 0 rows'],
  ['a ward of another edition', 'E01000010,E05000001', 'E01000010,E05010001', 'of ward2015'],
  ['an LSOA of another edition', 'E01000010,E05', 'E01000021,E05', 'a code of lsoa2011'],
  ['text as a share', '0.97', 'most', 'found:    "most"'],
])('parseMembership refuses %s', (_, from, to, message) => {
  expect(() => parseMembership(CSV.replace(from, to), shape)).toThrow(message);
});
