import { textWidth } from './text-width.ts';
import type { TimelineLane, TimelineMark, TimelineSpec } from './timeline-spec.ts';
import { wrapText } from './wrap-text.ts';

/** Measures of the drawing, in units of its view box; the style sheet may set text smaller. */
export const TIMELINE = { width: 960, fontSize: 16, left: 140, right: 952, panel: 150 } as const;

const ROW = 24;
const GAP = 12;
/** Between the mark and its words. */
export const BESIDE = 10;
const HALF_MARK = 6;
/** Least room between two events of one row. */
const APART = 20;

/** One event where it stands. */
export interface PlacedMark extends TimelineMark {
  /** Ends of the mark: one point for a month, a bar for a year. */
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly words: string;
  readonly side: 'right' | 'left';
}

/** One lane with its events in as few rows as their words allow. */
export interface PlacedLane {
  readonly name: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly PlacedMark[];
}

/** Where a moment stands, in units of the view box. */
export function timelineScale([first, last]: TimelineSpec['years']): (moment: number) => number {
  const { left, right } = TIMELINE;
  return (moment) => left + ((moment - first) / (last + 1 - first)) * (right - left);
}

/** Lanes from the top down. */
export function placeLanes(
  { lanes, years }: Pick<TimelineSpec, 'lanes' | 'years'>,
  top: number,
): readonly PlacedLane[] {
  const x = timelineScale(years);
  let above = top;
  return lanes.map((lane) => {
    const placed = placeLane(lane, above, x);
    above = placed.bottom;
    return placed;
  });
}

type Extent = readonly [from: number, to: number];

function placeLane(
  { name, marks }: TimelineLane,
  top: number,
  x: (moment: number) => number,
): PlacedLane {
  const rows: Extent[][] = [];
  const placed = marks
    .toSorted((one, other) => one.span[0] - other.span[0] || one.number - other.number)
    .map((mark) => {
      const { extent, ...beside } = besideMark(mark, x);
      const free = rows.findIndex((row) => row.every((taken) => !overlaps(taken, extent)));
      const row = free === -1 ? rows.length : free;
      rows[row] = [...(rows[row] ?? []), extent];
      return { ...mark, ...beside, y: top + GAP + (row + 0.5) * ROW };
    });
  const words = wrapText(name, TIMELINE.left / TIMELINE.fontSize - 1);
  const height = Math.max(rows.length, words.length) * ROW + 2 * GAP;
  return { name: words, top, bottom: top + height, marks: placed };
}

/** Words stand right of their mark; left of it where the drawing ends. */
function besideMark({ number, title, span }: TimelineMark, x: (moment: number) => number) {
  const [start, end] = [x(span[0]), x(span[1])];
  const middle = (start + end) / 2;
  const isMonth = span[1] - span[0] < 0.5;
  const [from, to] = isMonth ? [middle, middle] : [start + 2, end - 2];
  const words = `${number} ${title}`;
  const room = textWidth(words) * TIMELINE.fontSize + BESIDE + HALF_MARK;
  const side: PlacedMark['side'] = to + room > TIMELINE.right ? 'left' : 'right';
  const extent: Extent =
    side === 'right' ? [from - HALF_MARK, to + room] : [from - room, to + HALF_MARK];
  return { from, to, words, side, extent };
}

function overlaps([from, to]: Extent, [start, end]: Extent): boolean {
  return from < end + APART && start < to + APART;
}
