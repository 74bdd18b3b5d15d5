import { expect, it } from 'vitest';
import { checkPlanFigures } from '../../src/record/check-plan-figures.ts';
import { parsePlanFigures } from '../../src/record/plan-figure.ts';
import { publishedProgramme } from './published-items.ts';

const TREND = `- number: 1
  numbered: order
  subject: A trend
  at: { document: plan, place: 'Section 2' }
  quotes: []
  state: rebuilt
  words: [It is drawn from the survey.]
  nearest: [{ map: claimants }]
  drawing: { kind: trend, indicator: rate, areas: [E06000016, K03000001], read: 2006-01-01/P1Y }
`;
const PRINTED = TREND.replace(
  /drawing: .*/,
  'drawing: { kind: printed, table: table-1, column: People, rows: [One, Two], words: as printed }',
);
const document = { id: 'plan', title: 'Plan', publisher: 'Town', date: '2007', opens: 'A plan' };

function check(text: string): void {
  checkPlanFigures(parsePlanFigures({ file: 'figures.yaml', text }), {
    file: 'figures.yaml',
    record: {
      programme: { ...publishedProgramme().programme, documents: [document] },
      tables: new Map([['table-1', []]]),
    },
    indicators: [
      { slug: 'rate', kind: 'trend' },
      { slug: 'claimants', kind: 'map' },
    ],
  });
}

it('checkPlanFigures passes figures whose document, table and indicators are there', () => {
  expect(() => check(TREND)).not.toThrow();
  expect(() => check(PRINTED)).not.toThrow();
});

it.each([
  [TREND.replace('document: plan', 'document: report'), 'at.document'],
  [TREND.replace('indicator: rate', 'indicator: claimants'), 'drawing.indicator'],
  [TREND.replace('map: claimants', 'map: rate'), 'nearest.map'],
  [TREND.replace('{ map: claimants }', '{ trend: claimants }'), 'nearest.trend'],
  [PRINTED.replace('table: table-1', 'table: table-2'), 'drawing.table'],
])('checkPlanFigures names figure and field of what is not there (%#)', (text, field) => {
  expect(() => check(text)).toThrow(`figures.yaml, column "figure 1.${field}"`);
});
