import { describe, expect, test } from 'vitest';
import { computeCatalogue } from '../../src/pipeline/catalogue.ts';
import type { CataloguedPlace } from '../../src/pipeline/catalogue.ts';
import leicester from '../../src/areas/leicester.ts';
import { caveatsOf, flagSteps, stepsOfAreas } from '../../src/pipeline/flagged-steps.ts';
import type { StepSources } from '../../src/pipeline/flagged-steps.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { suspiciousSteps } from '../../src/pipeline/suspicious-steps.ts';
import type { SourceTable } from '../../src/sources/source.ts';
import { RATE } from './published-fixture.ts';

const TOWN = { slug: 'town', name: 'Town' } as CataloguedPlace;
const OTHER = { slug: 'other', name: 'Other' } as CataloguedPlace;
const UNITS = new Map([['tests', 'percent' as SourceTable['unit']]]);

/** Yearly rows of four areas of Town, from 2014 on; the values of the first are given. */
function rowsOf(values: readonly number[]) {
  const rowsOfArea = (area: string, own: readonly number[]) =>
    own.map((value, at) => ({ ...emptyObservation(area, `${2014 + at}-01-01/P1Y`), value }));
  const steady = values.map((_, at) => 3 + at / 10);
  const others = ['E01000002', 'E01000003', 'E01000004'];
  return [
    ...rowsOfArea('E01000001', values),
    ...others.flatMap((area) => rowsOfArea(area, steady)),
  ];
}

/** The catalogued indicator with the steps of its one table. */
function flag(values: readonly number[], own: Partial<StepSources> = {}) {
  const [bare] = computeCatalogue([], [], [{ ...RATE, slug: 'rate', tables: [] }]).indicators;
  if (bare === undefined) throw new TypeError('one indicator');
  const reading = { ...bare, tables: ['tests'] };
  const catalogue = { places: [TOWN, OTHER], sources: [], indicators: [reading] };
  const { indicators } = flagSteps(catalogue, {
    table: (slug) => ({ unit: UNITS.get(slug) ?? 'people' }),
    steps: (slug) => suspiciousSteps(rowsOf(values), UNITS.get(slug) ?? 'people'),
    names: (place) => new Map(place === 'town' ? [['E01000001', 'Town 001A']] : []),
    ...own,
  });
  const [indicator] = indicators;
  if (indicator === undefined) throw new TypeError('one indicator');
  return indicator;
}

const SENTENCE =
  'The source’s figure for Town 001A (E01000001) rose from 0.7% to 9.9% between 2014 and 2015: published as it is, look at it with care.';

describe('flagSteps', () => {
  test('says what speaks of the plan only where a promise is on record', () => {
    const indicator = {
      steps: [],
      caveats: [
        'A.',
        { withPlan: 'Of the plan.' },
        { withPlan: 'B; the plan too.', without: 'B.' },
      ],
    };
    expect(caveatsOf(indicator, TOWN)).toEqual(['A.', 'B.']);
    expect(caveatsOf(indicator, { ...leicester, slug: 'leicester' })).toEqual([
      'A.',
      'Of the plan.',
      'B; the plan too.',
    ]);
  });

  test('puts a step into a sentence before the caveats, for the place of the area alone', () => {
    const indicator = flag([0.7, 9.9, 9.8]);
    expect(caveatsOf(indicator, TOWN)).toEqual([SENTENCE, 'A test.']);
    expect(caveatsOf(indicator, OTHER)).toEqual(['A test.']);
  });

  test('flags nothing where no area steps out of line', () => {
    expect(flag([3, 3.2, 3.1]).steps).toEqual([]);
  });

  test('says a fall, and people as people, to one decimal', () => {
    const { steps } = flag([90.25, 0, 0], { table: () => ({ unit: 'people' }) });
    expect(steps.map(({ sentence }) => sentence)).toEqual([
      'The source’s figure for Town 001A (E01000001) fell from 90.3 people to 0 people between 2014 and 2015: published as it is, look at it with care.',
    ]);
  });
});

describe('caveatsOf', () => {
  test('tells a chart of one period of the steps that begin or end in it', () => {
    const indicator = flag([0.7, 9.9, 9.8, 9.7]);
    const of = (year: number) => caveatsOf(indicator, TOWN, `${year}-01-01/P1Y`);
    expect([2014, 2015].map((year) => of(year)[0])).toEqual([SENTENCE, SENTENCE]);
    expect([2016, 2017].map(of)).toEqual([['A test.'], ['A test.']]);
  });

  test('tells the three furthest steps, the furthest first, and counts the others', () => {
    const caveats = caveatsOf(flag([0, 20, 0, 60, 0, 99]), TOWN);
    expect(caveats.map((words) => / (rose|fell) from (.*) between/.exec(words)?.[2])).toEqual([
      ...['0% to 99%', '0% to 60%', '60% to 0%'],
      ...[undefined, undefined],
    ]);
    expect(caveats[3]).toBe(
      'The source’s figures for Town have 2 more steps of this kind: published as they are, look at them with care.',
    );
  });
});

test('stepsOfAreas tells the steps of the areas of one page, once for all measures', () => {
  const indicator = flag([0.7, 9.9]);
  const both = [indicator, { steps: indicator.steps }];
  expect(stepsOfAreas(both, 'town', new Set(['E01000001']))).toEqual([SENTENCE]);
  expect(stepsOfAreas(both, 'town', new Set(['E01000002']))).toEqual([]);
  expect(stepsOfAreas(both, 'other', new Set(['E01000001']))).toEqual([]);
});
