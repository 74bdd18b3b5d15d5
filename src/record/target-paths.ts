import type { PathPoint, TargetPath, TargetPathWords } from '../charts/target-path-spec.ts';
import { formatDeadline } from '../verdicts/date-words.ts';
import { dateSpan, printedSpan } from './printed-span.ts';
import type { Achieved, Target, TargetVersion } from './target.ts';

/** What can be drawn of a target: its paths, and the figure achieved on the same definition. */
export interface TargetPaths {
  readonly paths: readonly TargetPath[];
  readonly achieved: PathPoint | null;
}

/**
 * The straight path of each version of a target from its baseline to its number. A version without a
 * baseline has none: null where no version has one. A figure on another definition is left out.
 */
export function targetPaths(target: Target): TargetPaths | null {
  const paths = target.versions.flatMap((version) => toPath(version));
  if (paths.length === 0) return null;
  const { achieved, definition } = target;
  const isSame = achieved !== undefined && achieved.definition === definition;
  return { paths, achieved: isSame ? achievedPoint(achieved) : null };
}

function toPath({ id, value, printed, by, decided, baseline }: TargetVersion): TargetPath[] {
  if (baseline === undefined) return [];
  return [
    {
      id,
      decided,
      from: {
        value: baseline.value,
        printed: baseline.printed,
        span: printedSpan(baseline.period),
        when: baseline.period,
        interval: null,
      },
      to: {
        value,
        printed,
        span: by === undefined ? null : dateSpan(by),
        when: formatDeadline(by),
        interval: null,
      },
    },
  ];
}

function achievedPoint({ value, printed, period, certainty }: Achieved): PathPoint {
  const point = { value, printed, span: printedSpan(period), when: period };
  if (typeof certainty === 'string') return { ...point, interval: null };
  const interval =
    'rounding' in certainty
      ? ([value - certainty.rounding, value + certainty.rounding] as const)
      : ([certainty.lower, certainty.upper] as const);
  return { ...point, interval };
}

/** What the drawing is called, and what it shows in sentences: baseline, number and date of each path. */
export function targetPathWords(
  { measure, unit }: Target,
  { paths, achieved }: TargetPaths,
): TargetPathWords {
  const lines = paths.map(
    ({ decided, from, to }) =>
      `${decided}: from ${from.printed}, ${from.when}, to ${to.printed}, ${to.when}.`,
  );
  const end =
    achieved === null
      ? 'No figure on this definition is on record after the baseline.'
      : `Reported: ${achieved.printed} (${achieved.when})${intervalWords(achieved)}.`;
  return {
    title: `${measure}: the path to the target`,
    description: [...lines, end].join(' '),
    axis: unit,
  };
}

function intervalWords({ interval }: PathPoint): string {
  return interval === null ? '' : `, between ${interval[0]} and ${interval[1]}`;
}
