import { expect, test } from 'vitest';
import { parseAreaList } from '../../src/geography/area-list.ts';
import { canonicalPostcode, parsePostcodeList } from '../../src/geography/postcode-list.ts';

const areas = parseAreaList(
  `edition,code,name
lsoa2011,E01000001,Tiny 001A
lsoa2021,E01000002,Tiny 001B
ward2003,E05000001,West
ward2015,E05010001,West
`,
  'areas.csv',
);

const parse = (rows: string) =>
  parsePostcodeList(`postcode,lsoa2011,lsoa2021,ward2003,ward2015\n${rows}`, {
    file: 'postcodes.csv',
    areas,
  });

test.each([
  ['LE5 5PD', 'LE5 5PD'],
  ['le55pd', 'LE5 5PD'],
  ['LE213AA', 'LE21 3AA'],
  ['LE5', null],
  ['LE5 5P', null],
  ['', null],
])('canonicalPostcode writes "%s" as %s', (text, expected) => {
  expect(canonicalPostcode(text)).toBe(expected);
});

test('parsePostcodeList reads a postcode with its areas', () => {
  expect(parse('LE5 5PD,E01000001,E01000002,E05000001,E05010001\n')).toEqual([
    {
      postcode: 'LE5 5PD',
      lsoa2011: 'E01000001',
      lsoa2021: 'E01000002',
      ward2003: 'E05000001',
      ward2015: 'E05010001',
    },
  ]);
});

const codes = 'E01000001,E01000002,E05000001,E05010001\n';

test.each([
  ['a postcode without its space', `LE55PD,${codes}`, '"LE55PD"'],
  ['half a postcode', `LE5,${codes}`, '"LE5"'],
  ['a postcode that is there twice', `LE5 5PD,${codes}LE5 5PD,${codes}`, 'a second time'],
  ['codes of another edition', `LE5 5PD,E01000002,${codes.slice(10)}`, 'a code of lsoa2021'],
])('parsePostcodeList refuses %s', (_, rows, message) => {
  expect(() => parse(rows)).toThrow(message);
});
