import { describe, expect, test } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';
import { loadTables } from '../../scripts/load-observations.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { suspiciousSteps } from '../../src/pipeline/suspicious-steps.ts';

const PERIODS = ['2019-12-01/P1M', '2020-01-01/P1M'] as const;

/** Two months of areas, a pair of values each. */
function months(pairs: readonly (readonly [number | null, number | null])[]): Observation[] {
  return pairs.flatMap((values, at) =>
    PERIODS.map((period, index) => ({
      ...emptyObservation(`E0101360${at}`, period),
      value: values[index] ?? null,
    })),
  );
}

describe('suspiciousSteps', () => {
  test('finds the known case, from 0.7% to 9.9% where the others stay', () => {
    const steps = suspiciousSteps(
      months([
        [0.7, 9.9],
        [3.1, 3.2],
        [5, 4.9],
        [1.2, 1.4],
      ]),
      'percent',
    );
    expect(steps).toEqual([
      {
        ...{ area: 'E01013600', from: PERIODS[0], to: PERIODS[1] },
        ...{ old: 0.7, new: 9.9, times: 6.06 },
      },
    ]);
  });

  test('finds the way back, too', () => {
    const rows = months([
      [9.9, 0.7],
      [3.1, 3.2],
      [5, 4.9],
    ]);
    expect(suspiciousSteps(rows, 'percent').map(({ area }) => area)).toEqual(['E01013600']);
  });

  test('takes a move of all areas for what it is', () => {
    expect(
      suspiciousSteps(
        months([
          [10, 60],
          [40, 240],
          [90, 500],
          [5, 40],
        ]),
        'people',
      ),
    ).toEqual([]);
  });

  test('lets small counts move, and looks at nothing without a value', () => {
    expect(
      suspiciousSteps(
        months([
          [0, 15],
          [5, 25],
          [null, 900],
        ]),
        'people',
      ),
    ).toEqual([]);
    expect(
      suspiciousSteps(
        months([
          [0, 60],
          [5, 5],
          [10, 10],
        ]),
        'people',
      ),
    ).toHaveLength(1);
  });

  test('leaves out ranks and deciles, which leap by nature', () => {
    expect(suspiciousSteps(months([[1, 30_000]]), 'rank')).toEqual([]);
    expect(suspiciousSteps(months([[1, 10]]), 'decile')).toEqual([]);
  });

  test('flags less than one in a hundred of the figures on record: a rare thing to look into', async () => {
    const tables = await loadTables();
    const declared = (await loadSources()).flatMap((source) => source.tables);
    const flagged = declared.flatMap(({ slug, unit }) => suspiciousSteps(tables(slug), unit));
    const figures = declared.flatMap(({ slug }) => tables(slug));
    expect(flagged.length).toBeLessThan(figures.length / 100);
  });
});
