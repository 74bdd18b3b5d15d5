import { expect, it } from 'vitest';
import { decidedWords } from '../../src/record/decided-words.ts';

const documents = [
  { id: 'plan', title: 'The plan', publisher: 'A', date: '2007-06', opens: 'The plan for all' },
];
const at = { document: 'plan', place: 'Section 3' };

it.each([
  ['The plan', '2007-06', 'The plan, June 2007'],
  ['An agreement', '2007-06', 'An agreement, as printed in June 2007'],
  ['An agreement', '2006-03', 'An agreement, March 2006'],
])('what %s set in %s was decided in: %s', (decided, set, words) => {
  expect(decidedWords({ decided, set, at }, documents)).toBe(words);
});
