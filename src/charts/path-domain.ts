import { nice } from 'd3-array';
import type { PathPoint, TargetPathSpec } from './target-path-spec.ts';
import type { Domain } from './trend-domain.ts';
import type { Years } from './trend-layout.ts';

const TICKS = 5;
/** An axis starts at zero where leaving that out would save less than this share of its length. */
const WORTH_LEAVING_OUT = 0.4;
/** Fewest years along the axis: one alone would make every path a wall. */
const LEAST_YEARS = 2;

/** Every point of a target: baselines, numbers to reach, the figure reported. */
export function pointsOf({ paths, achieved }: TargetPathSpec): readonly PathPoint[] {
  const points = paths.flatMap(({ from, to }) => [from, to]);
  return achieved === null ? points : [...points, achieved];
}

/** Value axis with round ends that holds all points and intervals; from zero unless all lie far above. */
export function pathDomain(points: readonly PathPoint[]): Domain {
  const values = points.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const start = least >= 0 && least < WORTH_LEAVING_OUT * most ? 0 : least;
  return nice(start, most === start ? start + 1 : most, TICKS);
}

/** Whole years that hold all dated points, at least two; null where no point has a date. */
export function pathYears(points: readonly PathPoint[]): Years | null {
  const spans = points.flatMap(({ span }) => (span === null ? [] : [span]));
  if (spans.length === 0) return null;
  const first = Math.floor(Math.min(...spans.map(([from]) => from)));
  const last = Math.ceil(Math.max(...spans.map(([, to]) => to)));
  return [Math.min(first, last - LEAST_YEARS), last];
}
