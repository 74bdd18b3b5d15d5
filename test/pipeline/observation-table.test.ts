import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENT, emptyObservation, STATUSES } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import {
  byAreaThenPeriod,
  formatObservations,
  parseObservations,
} from '../../src/pipeline/observation-table.ts';

const rules = { file: 'table.csv', edition: 'lsoa2011', range: [-1e6, 1e6] } as const;

function observation(area: string, period: string, value: number): Observation {
  return { ...emptyObservation(area, period), value };
}

describe('formatObservations', () => {
  test('sorts by area, then period, and ends with a line feed', () => {
    const rows = [
      observation('E01013601', '2019-01-01/P1Y', 3),
      observation('E01013600', '2020-01-01/P1Y', 2),
      observation('E01013600', '2019-01-01/P1Y', 1),
    ];
    expect(formatObservations(rows)).toBe(
      'area,period,value,lower,upper,count,denominator,status\n' +
        'E01013600,2019-01-01/P1Y,1,,,,,\n' +
        'E01013600,2020-01-01/P1Y,2,,,,,\n' +
        'E01013601,2019-01-01/P1Y,3,,,,,\n',
    );
  });

  test('writes a zero as 0 and an absent value as nothing with its reason', () => {
    const absent: Observation = {
      ...emptyObservation('E01013600', '2019-01-01/P1Y'),
      status: 'suppressed',
    };
    const text = formatObservations([absent, observation('E01013601', '2019-01-01/P1Y', 0)]);
    expect(text.split('\n').slice(1, 3)).toEqual([
      'E01013600,2019-01-01/P1Y,,,,,,suppressed',
      'E01013601,2019-01-01/P1Y,0,,,,,',
    ]);
  });

  test('reads back as the same rows, whatever the values', () => {
    const present = STATUSES.filter((status) => !ABSENT.has(status));
    const cell = fc.integer({ min: -99_999, max: 99_999 }).map((hundredths) => hundredths / 100);
    const row = fc.record({ value: cell, status: fc.constantFrom(...present) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (parts) => {
        const rows = parts.map((part, index) => ({
          ...emptyObservation(`E0101360${index}`, '2019-01-01/P1Y'),
          ...part,
        }));
        expect(parseObservations(formatObservations(rows), rules)).toEqual(rows);
      }),
      { seed: 2007, numRuns: 100 },
    );
  });
});

test('byAreaThenPeriod compares codes as plain text, whatever the language of the machine', () => {
  const one = observation('E1', '2019-01-01/P1Y', 1);
  expect(byAreaThenPeriod(one, observation('E10', '2018-01-01/P1Y', 1))).toBe(-1);
  expect(byAreaThenPeriod(one, observation('E1', '2018-01-01/P1Y', 1))).toBe(1);
  expect(byAreaThenPeriod(one, one)).toBe(0);
});
