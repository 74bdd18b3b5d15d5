import { expect, test } from 'vitest';
import { excerptBesides } from '../../src/components/search-excerpt.ts';

const TITLE = 'Employment rate 9.4% below the national average';

test.each([
  [
    'says the title once, and keeps what stands above it',
    `City Strategy · Finding. ${TITLE}. States no promise to judge.`,
    'City Strategy · Finding. States no promise to judge.',
  ],
  [
    'cuts the dots that a line above is cut off by',
    `· Trends · ${TITLE}. Figures of 2006. More`,
    'Trends. Figures of 2006. More',
  ],
  ['cuts it between two dots', `Trends · ${TITLE} · Figures`, 'Trends. Figures'],
  ['cuts it at the start', `${TITLE}. Figures of 2006`, 'Figures of 2006'],
  ['cuts it at the end', `Trends. ${TITLE}`, 'Trends'],
  [
    'cuts the end of a title that the excerpt begins in',
    'below the national average. States no promise to judge.',
    'States no promise to judge.',
  ],
  ['cuts its last word only as a sentence of its own', 'average. In 2006', 'In 2006'],
  [
    'keeps the end of a title that no full stop ends',
    'the national average of earners in 2006',
    'the national average of earners in 2006',
  ],
  ['keeps a sentence that it begins', `${TITLE}, it says. More`, `${TITLE}, it says. More`],
  ['keeps a sentence that it ends', `So it is: ${TITLE}. More`, `So it is: ${TITLE}. More`],
  ['keeps it after other words', `Finding ${TITLE}. More`, `Finding ${TITLE}. More`],
  ['has nothing left where there was nothing else', `${TITLE}.`, ''],
  [
    'keeps an excerpt from the middle of a page',
    'the rate was 65%,\n  in 2006.',
    'the rate was 65%, in 2006.',
  ],
])('excerptBesides %s', (_what, excerpt, shown) => {
  expect(excerptBesides(TITLE, excerpt)).toBe(shown);
});

// Titles and words of pages of the record.
test.each([
  [
    'Review of how public bodies recruit',
    'Board. What came of “Review of how public bodies recruit”? It has no date in print.',
    null,
  ],
  ['Places', 'made of Places on record', null],
  ['Places on record', 'made of Places on record', null],
  [
    'Job interview guarantees and work placements in the public sector',
    'public sector.” Leicester City Strategy Business Plan',
    null,
  ],
  [
    'Activity not known at 16 and 17',
    'Activity not known at 16 and 17: per cent of young people',
    null,
  ],
  ['No figure published', 'Four centres by year 2 Action No figure published Six centres', null],
  ['Employment rate, Leicester', 'Charts · Employment rate, Leicester per cent', null],
  [
    'Students from Neighbourhood Renewal wards up by 42%',
    'Leicester City Strategy · Finding. Students from Neighbourhood Renewal wards up by 42% States no promise to judge.',
    'Leicester City Strategy · Finding. States no promise to judge.',
  ],
  [
    'Leicester 018E, St Matthews & Highfields North',
    'Areas · LSOA E01013754, editions of 2001, 2011, 2021. Leicester 018E, St Matthews & Highfields North. In 2022, Leicester 018E had 6.8 claimants',
    'Areas · LSOA E01013754, editions of 2001, 2011, 2021. In 2022, Leicester 018E had 6.8 claimants',
  ],
  [
    'Employment rate in London 69 per cent, in the UK 74 per cent',
    'Progress · National frame: city pathfinders and employer partnerships · Finding. Employment rate in London 69 per cent, in the UK 74 per cent. States no promise to judge.',
    'Progress · National frame: city pathfinders and employer partnerships · Finding. States no promise to judge.',
  ],
  [
    'Chart to cite: Claimant rate, Leicester, 2016',
    '· Claimant rate, Leicester, 2016. Claimant rate clearly above average',
    'Claimant rate clearly above average',
  ],
  ['Data', 'Data. Every published figure', 'Every published figure'],
])('excerptBesides “%s”, which “%s” has, leaves what stands there', (title, excerpt, shown) => {
  expect(excerptBesides(title, excerpt)).toBe(shown ?? excerpt);
});

test('excerptBesides keeps a title that a text names far below', () => {
  const text = `${'words '.repeat(25)}${TITLE}. More`;
  expect(excerptBesides(TITLE, text)).toBe(text);
});

test('excerptBesides keeps an excerpt of a page without a title', () => {
  expect(excerptBesides('', 'All that is here.')).toBe('All that is here.');
});
