import { expect, test } from 'vitest';
import { seasonWords } from '../../../src/components/trend/season-words.ts';

test.each([
  ['2017-12-01/P3M', 'winter 2017–18'],
  ['1999-12-01/P3M', 'winter 1999–00'],
  ['2018-01-01/P1Y', '2018'],
  ['2006-11-01/P3M', 'November 2006 to January 2007'],
  ['2006-12-01/P1M', 'December 2006'],
])('seasonWords of %s are "%s"', (period, words) => {
  expect(seasonWords(period)).toBe(words);
});

test('seasonWords refuses what is not a period', () => {
  expect(() => seasonWords('2017')).toThrow(RangeError);
});
