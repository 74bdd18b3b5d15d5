import { expect, it } from 'vitest';
import { unitWords } from '../../src/record/unit-words.ts';

it.each([
  ['76%', 'per cent', ''],
  ['over 85%', 'per cent of delegates', 'of delegates'],
  ['£35m', 'pounds', ''],
  ['£860,000', 'pounds a year', 'a year'],
  ['54.6 per cent', 'per cent', ''],
  ['13 weeks', 'weeks', ''],
  ['two-week', 'weeks', ''],
  ['33', 'people', 'people'],
  ['29', 'per cent', 'per cent'],
])('after %s in %s is left: “%s”', (printed, unit, words) => {
  expect(unitWords(printed, unit)).toBe(words);
});
