import { expect, test } from 'vitest';
import { areaHistory } from '../../src/geography/area-history.ts';
import { formatChange, formatNames } from '../../src/geography/change-words.ts';
import type { Edition } from '../../src/geography/edition.ts';
import { areas, changes } from './tiny-areas.ts';

const nameOf = (edition: Edition, code: string) => areas.of(edition).get(code)?.name ?? code;
const words = (code: string) =>
  areaHistory(code, areas, changes).changes.map((change) => formatChange(code, change, nameOf));

test.each([
  ['E01000010', ['Unchanged in 2011.', 'Unchanged in 2021.']],
  ['E01000020', ['Split in 2011 into Tiny 001C and 001D.']],
  ['E01000021', ['Part of Tiny 001B until 2011.', 'Split in 2021 into Tiny 001E and 001F.']],
  ['E01000040', ['Unchanged in 2011.', 'Merged in 2021 with Tiny 002A into Tiny 002C.']],
  ['E01000034', ['Made in 2021 by merging Tiny 002A and 002B.']],
  [
    'E01000090',
    ['Redrawn in 2011: the nearest area is Tiny 010A, and no figure can be carried over.'],
  ],
  [
    'E01000091',
    [
      'Redrawn in 2011: the nearest area before was Tiny 009X, and no figure can be carried over.',
      'Unchanged in 2021.',
    ],
  ],
])('formatChange tells the history of %s in plain sentences', (code, sentences) => {
  expect(words(code)).toEqual(sentences);
});

test('formatNames says shared words once', () => {
  expect(formatNames(['Leicester 041A', 'Leicester 041C', 'Leicester 041D'])).toBe(
    'Leicester 041A, 041C and 041D',
  );
});

test('formatNames keeps names whole that share nothing', () => {
  expect(formatNames(['Abbey', 'New Parks'])).toBe('Abbey and New Parks');
  expect(formatNames(['Castle'])).toBe('Castle');
  expect(formatNames([])).toBe('');
});
