import { describe, expect, it } from 'vitest';
import { checkOutputs } from '../../src/pipeline/check-outputs.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';

const period = '2013-01-01/P1Y';
const rules = {
  file: 'src/indicators/test.ts',
  period,
  edition: 'lsoa2011',
  areas: ['E01000001', 'E01000002'],
  range: [0, 100],
} as const;

function row(area: string, fields: Partial<Observation> = {}): Observation {
  return { ...emptyObservation(area, period), value: 5, ...fields };
}

const both = [row('E01000001'), row('E01000002')];

describe('checkOutputs', () => {
  it('accepts one row for each area', () => {
    expect(() => checkOutputs(both, rules)).not.toThrow();
  });

  it('names areas without a row and rows without an area', () => {
    const rows = [row('E01000001'), row('E01000009')];
    expect(() => checkOutputs(rows, rules)).toThrowErrorMatchingInlineSnapshot(`
      [DataError: src/indicators/test.ts, column "area"
        found:    2013-01-01/P1Y: 1 without a row: E01000002; 1 not of lsoa2011: E01000009
        expected: one row for each of the 2 areas of lsoa2011
        to mend:  correct compute, or say with "elsewhere" what areas without a row are]
    `);
  });

  it('refuses an area twice', () => {
    expect(() => checkOutputs([...both, row('E01000002')], rules)).toThrow(/E01000002/);
  });

  it('refuses a value out of range', () => {
    const rows = [row('E01000001', { value: 101 }), row('E01000002')];
    expect(() => checkOutputs(rows, rules)).toThrow(/found: +101/);
  });

  it('refuses a blank without its reason', () => {
    const rows = [row('E01000001', { value: null }), row('E01000002')];
    expect(() => checkOutputs(rows, rules)).toThrow(/blank is not zero/);
  });

  it('refuses an interval that leaves its value out', () => {
    const rows = [row('E01000001', { lower: 6, upper: 7 }), row('E01000002')];
    expect(() => checkOutputs(rows, rules)).toThrow(/5 in 6 to 7/);
  });

  it('says which edition has no areas', () => {
    expect(() => checkOutputs([], { ...rules, areas: [] })).toThrow(/no areas of lsoa2011/);
  });
});
