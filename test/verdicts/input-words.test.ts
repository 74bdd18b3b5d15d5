import { expect, it } from 'vitest';
import { inputWords } from '../../src/verdicts/input-words.ts';
import type { SumInput } from '../../src/verdicts/shown-sum.ts';

const input: SumInput = {
  name: 'Achieved',
  value: 45,
  lower: null,
  upper: null,
  unit: 'people',
  period: '2008',
  definition: 'people into work',
  source: 'Report, page 4',
};
const words = (own: Partial<SumInput>, basis: 'rate' | 'count' = 'count') =>
  inputWords({ ...input, ...own }, { basis });

it('inputWords names the ends of a survey estimate as its confidence interval', () => {
  const rate = { value: 67.8, lower: 65, upper: 70.3, unit: 'per cent' };
  expect(words(rate, 'rate')).toBe('67.8 per cent (95% confidence interval: 65.0 to 70.3)');
});

it('inputWords never calls the ends of a count a confidence interval', () => {
  expect(words({ lower: 40, upper: 50 })).toBe('45 people (between 40 and 50)');
  expect(words({ lower: 45, upper: 45 })).toBe('45 people');
  expect(words({ lower: 45 })).toBe('45 people or more');
  expect(words({ upper: 45 })).toBe('45 people or less');
});

it('inputWords prints thousands as every other page does, and no figure in words', () => {
  expect(words({ value: 1290 })).toBe('1,290 people');
  expect(words({ value: null })).toBe('No figure published');
});
