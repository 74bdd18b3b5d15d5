import { expect, it } from 'vitest';
import { listWords } from '../../src/pipeline/list-words.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('listWords joins %j to "%s"', (words, text) => {
  expect(listWords(words)).toBe(text);
});

it('listWords joins the last by another word where it is told', () => {
  expect(listWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
