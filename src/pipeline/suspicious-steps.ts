import { median } from 'd3-array';
import type { Observation } from './observation.ts';
import { byAreaThenPeriod } from './observation-table.ts';
import { monthSpan } from './period.ts';
import { roundHalfAway } from './round-half-away.ts';

/** A step of one area between two periods that is out of proportion to the steps of the others. */
export interface SuspiciousStep {
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly old: number;
  readonly new: number;
  /** How many times as large as the typical step of all areas between these periods. */
  readonly times: number;
}

/**
 * Added to both ends of a step, so that small numbers may move: from 1 to 4 claimants is no news.
 * Twice the rounding of small-area counts, which are rounded to 5; one point of a rate or a score.
 */
const SMALL: Readonly<Record<string, number>> = { people: 10, percent: 1, score: 1 };

/** Four times what the others do. In 2020 claimants doubled everywhere, and that is no fault. */
const MOST_TIMES = 4;

/**
 * Steps to look into before they are published; nothing is dropped for them. The factor by which an
 * area moves between two periods that follow each other is set against the median factor of all
 * areas: a step is suspicious when it is four times as large, up or down. The known case is an LSOA
 * of 2011 whose claimant rate goes from 0.7% to 9.9% at its publisher, about six times the others;
 * of the steps on record none is above 2.3 times.
 * Ranks, deciles and indices are left out: they are places among others, and leap by nature.
 */
export function suspiciousSteps(
  rows: readonly Observation[],
  unit: string,
): readonly SuspiciousStep[] {
  const small = SMALL[unit];
  if (small === undefined) return [];
  const steps = stepsOf(rows, small);
  const factors = Map.groupBy(steps, ({ from, to }) => `${from} ${to}`);
  const typical = new Map(
    [...factors].map(([key, each]) => [
      key,
      each.length < 3 ? 1 : (median(each, ({ factor }) => factor) ?? 1),
    ]),
  );
  return steps
    .map(({ factor, ...step }) => ({
      ...step,
      times: roundHalfAway(factor / (typical.get(`${step.from} ${step.to}`) ?? 1), 2),
    }))
    .filter(({ times }) => times >= MOST_TIMES || times <= 1 / MOST_TIMES);
}

/** The steps that are furthest from those of the other areas, up or down: the furthest first. */
export function largestSteps<Each extends Pick<SuspiciousStep, 'times'>>(
  steps: readonly Each[],
  most: number,
): readonly Each[] {
  const size = ({ times }: Each) => (times === 0 ? Infinity : Math.max(times, 1 / times));
  return steps.toSorted((one, other) => size(other) - size(one)).slice(0, most);
}

type Step = Omit<SuspiciousStep, 'times'> & { readonly factor: number };

/** Steps between neighbouring periods of one length that both have a value. */
function stepsOf(rows: readonly Observation[], small: number): readonly Step[] {
  const sorted = rows.toSorted(byAreaThenPeriod);
  return sorted.flatMap((row, index) => {
    const before = sorted[index - 1];
    if (before === undefined || before.area !== row.area || row.value === null) return [];
    if (before.value === null || lengthOf(before.period) !== lengthOf(row.period)) return [];
    return [
      {
        ...{ area: row.area, from: before.period, to: row.period },
        ...{ old: before.value, new: row.value },
        factor: (Math.max(row.value, 0) + small) / (Math.max(before.value, 0) + small),
      },
    ];
  });
}

function lengthOf(period: string): number {
  const [first, last] = monthSpan(period);
  return last - first;
}
