import { expect, it } from 'vitest';
import { monthWords } from '../../src/record/month-words.ts';

it.each([
  ['2008-03', 'March 2008'],
  ['2009-12', 'December 2009'],
  ['2010', '2010'],
])('%s is %s', (date, words) => {
  expect(monthWords(date)).toBe(words);
});
