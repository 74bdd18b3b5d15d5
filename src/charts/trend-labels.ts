import { moveApart } from './move-apart.ts';
import type { TrendLayout } from './trend-layout.ts';
import type { TrendSegment } from './trend-segments.ts';

/** The name of a line, set beside its end. */
export interface TrendLabel {
  /** Place of the series among all: 0 is the place's own. */
  readonly series: number;
  readonly lines: readonly string[];
  /** Middle of the words. */
  readonly middle: number;
  /** End of the line that is named. */
  readonly end: readonly [x: number, y: number];
}

/** Labels at the ends of the lines, moved apart until none overlaps another, from the top down. */
export function placeLabels(
  drawn: readonly (readonly TrendSegment[])[],
  layout: TrendLayout,
): readonly TrendLabel[] {
  const ends = drawn.flatMap((segments, series) => {
    const last = segments.at(-1)?.points.at(-1);
    if (last === undefined) return [];
    const end: TrendLabel['end'] = [layout.x(last.year), layout.y(last.value)];
    return [{ series, lines: layout.labels[series] ?? [], end }];
  });
  const ordered = ends.toSorted((one, other) => one.end[1] - other.end[1]);
  const { top, bottom } = layout.margin;
  const middles = moveApart(
    ordered.map(({ end }) => end[1]),
    ordered.map(({ lines }) => lines.length * layout.lineHeight),
    [top - layout.lineHeight / 2, layout.height - bottom + layout.lineHeight / 2],
  );
  return ordered.map((label, index) => ({ ...label, middle: middles[index] ?? label.end[1] }));
}
