import { describe, expect, it } from 'vitest';
import type { MapFacts } from '../../src/indicators/indicator.ts';
import {
  aboveAverageHeadline,
  atLeastHeadline,
  changeCounts,
  changeHeadline,
  concentrationHeadline,
  targetHeadline,
} from '../../src/pipeline/map-headline.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { MapRow } from '../../src/pipeline/published.ts';

function row(fields: Partial<MapRow>): MapRow {
  const empty = emptyObservation('E01000001', '2013-01-01/P1Y');
  return {
    ...empty,
    name: 'Town 1',
    class: 0,
    difference: null,
    direction: null,
    value: 1,
    ...fields,
  };
}

function facts(rows: readonly MapRow[], fields: Partial<MapFacts> = {}): MapFacts {
  return {
    ...{ period: '2013-01-01/P1Y', label: '2013', edition: 'lsoa2011', place: 'Town', rows },
    values: rows.flatMap(({ value }) => (value === null ? [] : [value])),
    ...{ pooled: null, higher: 0, lower: 0 },
    ...fields,
  };
}

const moved = [
  row({ direction: 'rise' }),
  row({ direction: 'fall' }),
  row({ direction: 'fall' }),
  row({ direction: 'no clear change', lower: -2, upper: -0.1 }),
  row({ direction: 'no clear change' }),
  row({ lower: null, upper: null, value: null }),
];

describe('map headlines', () => {
  it('count areas above the limits', () => {
    const three = [row({}), row({}), row({})];
    expect(aboveAverageHeadline('Test rate', facts(three, { higher: 2 }))).toBe(
      'Test rate clearly above average in 2 of 3 LSOAs',
    );
  });

  it('count a change as clear by its direction, whatever the interval that is shown', () => {
    expect(changeCounts(moved)).toEqual({ rose: 1, fell: 2, unclear: 2 });
  });

  it('lead with whichever clear change more areas had', () => {
    expect(changeHeadline('Test rate', facts(moved))).toBe(
      'Test rate clearly fell in 2 of 6 LSOAs',
    );
    expect(changeHeadline('Test rate', facts(moved.slice(0, 1)))).toBe(
      'Test rate clearly rose in 1 of 1 LSOA',
    );
  });

  it('count a value equal to the threshold', () => {
    const rows = [row({ value: 19.9 }), row({ value: 20 }), row({ value: 34 })];
    expect(atLeastHeadline('A fifth or more', 20, facts(rows))).toBe(
      'A fifth or more in 2 of 3 LSOAs',
    );
  });

  it('find the fewest areas that hold half', () => {
    const rows = [5, 1, 1, 3, 2].map((count) => row({ count }));
    expect(concentrationHeadline('the people', facts(rows))).toBe(
      'Half the people lived in 2 of 5 LSOAs',
    );
  });

  it('add up a plan’s targets', () => {
    const rows = [row({ value: 1000 }), row({ value: 30 }), row({ value: null })];
    expect(targetHeadline('claimants', facts(rows))).toBe(
      'The plan sought 1,030 fewer claimants in 2 LSOAs',
    );
  });
});
