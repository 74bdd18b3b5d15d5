import { expect, test } from 'vitest';
import { excerptBesides } from '../../src/components/search-excerpt.ts';

const TITLE = 'Employment rate 9.4% below the national average';

test.each([
  [
    'says the title once, and keeps what stands above it',
    `City Strategy · Finding ${TITLE}. States no promise to judge.`,
    'City Strategy · Finding. States no promise to judge.',
  ],
  [
    'cuts the dots that a line above is cut off by',
    `· Trends · ${TITLE} Figures of 2006. More`,
    'Trends. Figures of 2006. More',
  ],
  [
    'cuts the end of a title that the excerpt begins in',
    'below the national average. States no promise to judge.',
    'States no promise to judge.',
  ],
  [
    'cuts three of its words that no full stop ends',
    'the national average States no promise to judge.',
    'States no promise to judge.',
  ],
  ['cuts its last word only as a sentence of its own', 'average. In 2006', 'In 2006'],
  [
    'keeps two first words that are another’s',
    'national average earners in 2006',
    'national average earners in 2006',
  ],
  ['has nothing left where there was nothing else', `${TITLE}.`, ''],
  [
    'keeps an excerpt from the middle of a page',
    'the rate was 65%,\n  in 2006.',
    'the rate was 65%, in 2006.',
  ],
])('excerptBesides %s', (_what, excerpt, shown) => {
  expect(excerptBesides(TITLE, excerpt)).toBe(shown);
});

test('excerptBesides keeps a title that a text names far below', () => {
  const text = `${'words '.repeat(25)}${TITLE}, it says.`;
  expect(excerptBesides(TITLE, text)).toBe(text);
});

test('excerptBesides keeps an excerpt of a page without a title', () => {
  expect(excerptBesides('', 'All that is here.')).toBe('All that is here.');
});
