import { expect, test } from 'vitest';
import { areasInWords, formatBytes, formatYears } from '../../src/publications/dataset-words.ts';

test('formatBytes gives bytes, kilobytes and megabytes', () => {
  expect(formatBytes(640)).toBe('640 bytes');
  expect(formatBytes(84_400)).toBe('84 kB');
  expect(formatBytes(999_499)).toBe('999 kB');
  expect(formatBytes(1_240_000)).toBe('1.2 MB');
});

test('formatYears says a single year once', () => {
  expect(formatYears({ temporal: ['2007-06-01', '2007-06-30'] })).toBe('2007');
  expect(formatYears({ temporal: ['2013-01-01', '2022-12-31'] })).toBe('2013 to 2022');
});

test('areasInWords counts each area of an edition once, and knows datasets without areas', () => {
  const column = (name: string) =>
    ({ name, title: name, datatype: 'string', description: name }) as const;
  const columns = [column('area_code'), column('area_edition')];
  const rows = [
    ['E01000001', 'lsoa2011'],
    ['E01000001', 'lsoa2011'],
    ['E01000002', 'lsoa2021'],
  ];
  expect(areasInWords({ columns, rows })).toBe('1 LSOA (2011 edition) and 1 LSOA (2021 edition)');
  expect(areasInWords({ columns: [column('item')], rows: [['a']] })).toBeNull();
});
