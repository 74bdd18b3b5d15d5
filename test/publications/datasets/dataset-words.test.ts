import { expect, test } from 'vitest';
import { areasInWords, formatYears } from '../../../src/publications/datasets/dataset-words.ts';

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
