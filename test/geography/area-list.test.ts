import { expect, test } from 'vitest';
import { parseAreaList } from '../../src/geography/area-list.ts';
import { areas, AREAS_CSV } from './tiny-areas.ts';

const parse = (row: string) => parseAreaList(`${AREAS_CSV}${row}\n`, 'areas.csv');

test('parseAreaList keeps each edition apart', () => {
  expect([...areas.of('lsoa2021').keys()]).toHaveLength(6);
  expect(areas.of('lsoa2001').get('E01000020')).toEqual({
    edition: 'lsoa2001',
    code: 'E01000020',
    name: 'Tiny 001B',
  });
  expect(areas.of('msoa2011').size).toBe(0);
});

test('parseAreaList tells every edition that holds a code, oldest first', () => {
  expect(areas.editionsOf('E01000010')).toEqual(['lsoa2001', 'lsoa2011', 'lsoa2021']);
  expect(areas.editionsOf('E01000021')).toEqual(['lsoa2011']);
  expect(areas.editionsOf('E01999999')).toEqual([]);
});

test('parseAreaList names row, finding and remedy', () => {
  expect(() => parse('lsoa2031,E01000010,Tiny 001A')).toThrowErrorMatchingInlineSnapshot(`
    [DataError: areas.csv, row 22
      found:    edition "lsoa2031"
      expected: lsoa2001, lsoa2011, lsoa2021, ward2003, ward2015, msoa2011, authority
      to mend:  correct the row in areas.csv, or build it again: npm run geography -- --from DIR]
  `);
});

test.each([
  ['a code of another kind', 'ward2003,E01000010,West', 'code "E01000010"'],
  ['a code without its eighth digit', 'lsoa2021,E0100001,Tiny', 'code "E0100001"'],
  ['a blank name', 'lsoa2021,E01000077,', 'without a name'],
  ['an area that is there twice', 'lsoa2021,E01000010,Tiny 001A', 'twice in lsoa2021'],
])('parseAreaList refuses %s', (_, row, message) => {
  expect(() => parse(row)).toThrow(message);
});
