import { expect, test } from 'vitest';
import { loadRecord } from '../../scripts/load-record.ts';
import type { FiledItem, ProgrammeRecord } from '../../src/record/programme-record.ts';
import { plainWords } from '../../src/record/find-quote.ts';
import type { RecordItem } from '../../src/record/item.ts';
import type { QuotedPlace } from '../../src/record/target.ts';

const records = loadRecord();

const JSP = 'job-service-partnership';
const LONDON = 'london-employer-coalition';
const SEFTON = 'sefton-action-plan';
const NATIONAL = 'national-frame';

/** Typed from the documents, not from the record: programme, item, figure in print, place. */
const VALUES = [
  [JSP, 'employers-signed-up', '58', 'Paragraph 2.1'],
  [JSP, 'pilot-work-areas', 'three', 'Paragraph 3.2'],
  [LONDON, 'placements', '113,074', 'page 5'],
  [LONDON, 'placements', '10,697', 'page 5'],
  [LONDON, 'new-offices', '26', 'page 5'],
  [LONDON, 'staff-at-events', 'Over 180', 'page 5'],
  [LONDON, 'coalitions', 'eleven', 'page 8'],
  [LONDON, 'quality-managers-workshop', 'over 85%', 'page 9'],
  [LONDON, 'sector-summit', '100', 'pages 10 to 11'],
  [LONDON, 'health-employment', '135,000', 'pages 12 to 13'],
  [LONDON, 'authorities-employment', 'over 200,000', 'pages 14 to 15'],
  [LONDON, 'authorities-partnerships', '18', 'pages 14 to 15'],
  [LONDON, 'authorities-newham', '33', 'pages 14 to 15'],
  [LONDON, 'transport-employment', '8.3%', 'pages 16 to 17'],
  [LONDON, 'transport-employment', '18.6%', 'pages 16 to 17'],
  [LONDON, 'transport-recruitment-difficult', '83%', 'pages 16 to 17'],
  [LONDON, 'bus-vacancies', '1,000', 'pages 16 to 17'],
  [LONDON, 'bus-sector-vacancies', '250', 'pages 16 to 17'],
  [LONDON, 'lone-parents-70-per-cent', '70%', 'pages 18 to 19'],
  [LONDON, 'lone-parents-70-per-cent', '54%', 'pages 18 to 19'],
  [LONDON, 'lone-parents-70-per-cent', '42%', 'pages 18 to 19'],
  [LONDON, 'recommendations-for-action', '56', 'pages 18 to 19'],
  [LONDON, 'work-talk-engaged', '60', 'pages 20 to 21'],
  [LONDON, 'work-talk-engaged', '33', 'pages 20 to 21'],
  [LONDON, 'work-talk-completed', '50%', 'pages 20 to 21'],
  [LONDON, 'work-talk-completed', '28', 'pages 20 to 21'],
  [LONDON, 'work-talk-into-work', '10', 'pages 20 to 21'],
  [LONDON, 'work-talk-into-work', '7', 'pages 20 to 21'],
  [LONDON, 'work-talk', '13', 'pages 20 to 21'],
  [LONDON, 'ethnic-minority-residents', '25%', 'page 22'],
  [LONDON, 'ethnic-minority-residents', '28%', 'page 22'],
  [LONDON, 'fair-cities-research', '20', 'page 22'],
  [LONDON, 'co-ordinators', '16', 'page 23'],
  [LONDON, 'dialogue-day', 'almost 90%', 'page 23'],
  [LONDON, 'third-awards', 'Some 270', 'pages 24 to 25'],
  [LONDON, 'third-awards', '21', 'pages 24 to 25'],
  [LONDON, 'award-team', 'over 1,000', 'pages 24 to 25'],
  [SEFTON, 'recommendation-3', '£860,000', 'recommendation (3)'],
  [SEFTON, 'recommendation-3', '2.5', 'recommendation (3)'],
  [SEFTON, 'recommendation-3', '220', 'recommendation (3)'],
  [SEFTON, 'recommendation-3', '£43,000', 'recommendation (3)'],
  [SEFTON, 'recommendation-3', '£150,000', 'recommendation (3)'],
  [SEFTON, 'open-golf-jobs', 'more than 300', 'recommendation (3)'],
  [SEFTON, 'recommendation-11', '81', 'recommendation (11)'],
  [SEFTON, 'recommendation-11', '186', 'recommendation (11)'],
  [SEFTON, 'recommendation-11', '65', 'recommendation (11)'],
  [SEFTON, 'businesses-engaged', '1,500', 'recommendation (14)'],
  [SEFTON, 'job-opportunities', 'over 1,532', 'recommendation (14)'],
  [SEFTON, 'job-opportunities', '£35m', 'recommendation (14)'],
  [SEFTON, 'business-referrals', '91', 'recommendation (14)'],
  [SEFTON, 'individuals-supported', '1470', 'recommendation (14)'],
  [SEFTON, 'into-work', 'more than 400', 'recommendation (14)'],
  [SEFTON, 'personal-budgets', 'more than 850', 'recommendation (14)'],
  [SEFTON, 'personal-budgets', 'up to £500', 'recommendation (14)'],
  [SEFTON, 'paid-placements', 'more than 70', 'recommendation (14)'],
  [SEFTON, 'additional-placements', '30', 'recommendation (14)'],
  [NATIONAL, 'pathfinders', '15', 'Part C'],
  [NATIONAL, 'london-employment-rate', '69 per cent', 'Part C'],
  [NATIONAL, 'london-employment-rate', '74 per cent', 'Part C'],
  [NATIONAL, 'london-employment-rate', '54.6 per cent', 'Part C'],
  [NATIONAL, 'london-not-in-work', '1.5 million', 'Part C'],
  [NATIONAL, 'deprived-areas-fund', '£65 million', 'Part C'],
  [NATIONAL, 'working-neighbourhoods-fund', '£1.5 billion', 'Part C'],
  [NATIONAL, 'multi-area-pilots', '13', 'Part C'],
  [NATIONAL, 'employers-committed', 'over 250', 'Part D'],
  [NATIONAL, 'employers-committed', '300', 'Part D'],
  [NATIONAL, 'people-into-work', '250,000', 'Part D'],
  [NATIONAL, 'employment-sectors', '11', 'Part D'],
] as const;

test.each(VALUES)('%s, %s: %s (%s)', (programme, id, printed, place) => {
  const item = programmeItems(programme).find((each) => each.item.id === id)?.item;
  const places = item === undefined ? [] : printedAt(item, printed);
  expect(places).not.toEqual([]);
  for (const at of places) expect(at.place).toContain(place);
});

/** Numbers to reach, with what came of them: programme, item, target, outcome. */
const TARGETS = [
  [LONDON, 'work-talk-engaged', 60, 33],
  [LONDON, 'work-talk-completed', 30, 28],
  [LONDON, 'work-talk-into-work', 10, 7],
  [LONDON, 'bus-sector-vacancies', 250, undefined],
  [LONDON, 'lone-parents-70-per-cent', 70, undefined],
  [SEFTON, 'additional-placements', 30, undefined],
  [NATIONAL, 'employers-committed', 300, undefined],
  [NATIONAL, 'people-into-work', 250_000, undefined],
  [NATIONAL, 'jobs-pledge', 250_000, undefined],
  [NATIONAL, 'multi-area-pilots', 13, undefined],
] as const;

test.each(TARGETS)('%s, %s: %s to reach, %s reported', (programme, id, value, achieved) => {
  const target = programmeItems(programme).find((each) => each.item.id === id)?.item.target;
  expect(target?.versions.map((version) => version.value)).toEqual([value]);
  expect(target?.achieved?.value).toBe(achieved);
});

test('the programmes beside Leicester’s hold all their targets and risks', () => {
  const counts = [JSP, LONDON, SEFTON, NATIONAL].map((slug) => {
    const kinds = programmeItems(slug).map(({ item }) => item.kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    return [slug, count('target'), count('risk')];
  });
  expect(counts).toEqual([
    [JSP, 0, 3],
    [LONDON, 5, 0],
    [SEFTON, 1, 0],
    [NATIONAL, 4, 0],
  ]);
});

test('the risk matrix keeps the levels in print', () => {
  const risks = programmeItems(JSP).flatMap(({ item }) =>
    item.risk === undefined ? [] : [item.risk],
  );
  const levels = risks.map(({ printed, likelihood, severity }) => [printed, likelihood, severity]);
  expect(levels).toEqual([
    ['M, H', 'medium', 'high'],
    ['L, H', 'low', 'high'],
    ['M, H', 'medium', 'high'],
  ]);
});

test('Sefton’s update has a reported state for each of its ten numbered recommendations', () => {
  const numbered = programmeItems(SEFTON).filter(({ item }) =>
    /^recommendation-\d+$/.test(item.id),
  );
  const states = numbered.map(({ item }) => [item.id, item.reported.length > 0] as const);
  const order = [1, 14, 15, 2, 3, 5, 7, 9, 10, 11].map((each) => `recommendation-${each}`);
  expect(new Set(states.map(([id]) => id))).toEqual(new Set(order));
  expect(states.filter(([, isReported]) => !isReported)).toEqual([]);
});

test.each([JSP, LONDON, SEFTON, NATIONAL])(
  'every figure of an item of %s stands in the words that it is quoted from',
  (slug) => {
    const strays = programmeItems(slug).flatMap(({ item }) =>
      [
        ...item.figures.map(({ printed }) => ({ printed, quote: item.quote })),
        ...item.reported.flatMap(({ quote, figures }) =>
          figures.map(({ printed }) => ({ printed, quote })),
        ),
        ...(item.target?.achieved === undefined ? [] : [item.target.achieved]),
        ...(item.target?.versions ?? []).map(({ printed }) => ({ printed, quote: item.quote })),
      ].filter(({ printed, quote }) => !plainWords(quote).includes(plainWords(printed))),
    );
    expect(strays).toEqual([]);
  },
);

test.each(records.map(({ slug }) => slug))('titles of %s are each used once', (slug) => {
  const titles = programmeItems(slug).map(({ item }) => item.title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

function programmeItems(slug: string): readonly FiledItem[] {
  return records.find((record: ProgrammeRecord) => record.slug === slug)?.items ?? [];
}

/** Every place at which an item says that a figure is printed. */
function printedAt(item: RecordItem, printed: string): readonly QuotedPlace[] {
  const target = item.target;
  return [
    ...item.figures.map((figure) => ({ ...figure, at: item.at })),
    ...item.reported.flatMap(({ figures, at }) => figures.map((figure) => ({ ...figure, at }))),
    ...(target?.versions ?? []).flatMap((version) =>
      version.baseline === undefined ? [version] : [version, version.baseline],
    ),
    ...(target?.achieved === undefined ? [] : [target.achieved]),
  ]
    .filter((figure) => figure.printed === printed)
    .map(({ at }) => at);
}
