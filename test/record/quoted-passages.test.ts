import { expect, test } from 'vitest';
import { parseItems } from '../../src/record/item.ts';
import { quotedPassages } from '../../src/record/quoted-passages.ts';

const HEAD = `
id: boats
title: Boats
quote: Forty boats
part: Section 1
at: { document: plan, place: Section 1 }
`;

function passagesOf(yaml: string): readonly (readonly string[])[] {
  const items = parseItems({ file: 'boats.yaml', text: `${HEAD}${yaml}` });
  return items
    .flatMap((item) => quotedPassages(item))
    .map(({ field, document, form, text }) => [field, document, form, text]);
}

test('quotedPassages lists the words of an item, its due date, figures and reports', () => {
  expect(
    passagesOf(`
kind: action
due: { date: '2008', words: by 2008 }
figures: [{ label: Boats, printed: Forty, unit: boats }]
reported:
  - quote: Twelve so far
    at: { document: update, place: Page 2 }
    date: '2007'
    figures: [{ label: Built, printed: Twelve, unit: boats }]
`),
  ).toEqual([
    ['quote', 'plan', 'quote', 'Forty boats'],
    ['due.words', 'plan', 'quote', 'by 2008'],
    ['figures.0.printed', 'plan', 'figure', 'Forty'],
    ['reported.0.quote', 'update', 'quote', 'Twelve so far'],
    ['reported.0.figures.0.printed', 'update', 'figure', 'Twelve'],
  ]);
});

test('quotedPassages lists the levels of a risk as two cells, and its control', () => {
  expect(
    passagesOf(`
kind: risk
risk: { likelihood: low, severity: high, printed: 'L, H', control: Look out }
`).slice(1),
  ).toEqual([
    ['risk.printed', 'plan', 'quote', 'L  H'],
    ['risk.control', 'plan', 'quote', 'Look out'],
  ]);
});

test('quotedPassages lists every version of a target, its baseline and what was achieved', () => {
  expect(
    passagesOf(`
kind: target
target:
  measure: Boats
  basis: count
  unit: boats
  better: higher
  definition: boats
  versions:
    - id: first
      value: 40
      printed: '40'
      set: '2007'
      decided: The harbour
      why: The plan.
      at: { document: plan, place: Table 1 }
      baseline: { value: 3, printed: '3', period: '2006', at: { document: survey, place: Table 2 } }
  achieved:
    value: 12
    printed: Twelve
    period: '2007'
    definition: boats
    certainty: exact
    quote: Twelve so far
    at: { document: update, place: Page 2 }
`).slice(1),
  ).toEqual([
    ['target.versions.0.printed', 'plan', 'figure', '40'],
    ['target.versions.0.baseline.printed', 'survey', 'figure', '3'],
    ['target.achieved.quote', 'update', 'quote', 'Twelve so far'],
    ['target.achieved.printed', 'update', 'figure', 'Twelve'],
  ]);
});
