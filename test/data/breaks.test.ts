import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';
import { parseBreaks } from '../../src/record/breaks.ts';

const breaks = parseBreaks(readFileSync('data/breaks.yaml', 'utf8'), 'data/breaks.yaml');

test('the breaks B1 to B19 are on record, in order', () => {
  expect(breaks.map(({ id }) => id)).toEqual(Array.from({ length: 19 }, (_, n) => `B${n + 1}`));
});

test('a break names only tables that a source declares', async () => {
  const slugs = (await loadSources()).flatMap(({ tables }) => tables.map(({ slug }) => slug));
  expect(breaks.flatMap(({ tables }) => tables).filter((slug) => !slugs.includes(slug))).toEqual(
    [],
  );
});

test('no comparison crosses the end of Jobseeker’s Allowance alone, or of Incapacity Benefit', () => {
  for (const id of ['B1', 'B6', 'B7', 'B13'])
    expect(breaks.find((each) => each.id === id)).toMatchObject({ break: true, compare: false });
});

test('a change of ages forbids comparison with the plan, and cuts no line of today’s series', () => {
  expect(breaks.find(({ id }) => id === 'B4')).toMatchObject({ break: false, compare: false });
});

test('nothing may be compared across a cut line', () => {
  expect(breaks.filter((each) => each.break && each.compare)).toEqual([]);
});
