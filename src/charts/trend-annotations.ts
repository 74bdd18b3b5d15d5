import { shadedYears } from './shaded-years.ts';
import { textWidth } from './text-width.ts';
import type { TrendSize } from './trend-size.ts';
import type { TrendSpec } from './trend-spec.ts';
import { wrapText } from './wrap-text.ts';

/** Words above the lines that say what a shaded span or a break is. */
export interface TrendAnnotation {
  readonly kind: 'programme' | 'break';
  /** Id of the break; null for the programme. */
  readonly id: string | null;
  readonly lines: readonly string[];
  /** First line, counted in lines from below the axis title. */
  readonly row: number;
  /** Left end of the words. */
  readonly left: number;
}

export interface AnnotationRoom {
  readonly x: (year: number) => number;
  readonly years: readonly [first: number, last: number];
  readonly size: TrendSize;
}

/** Words and the span that they name; of a break, both ends are one. */
interface Wanted {
  readonly kind: TrendAnnotation['kind'];
  readonly id: string | null;
  readonly text: string;
  readonly span: readonly [left: number, right: number];
}

interface Placed extends TrendAnnotation {
  readonly right: number;
}

/** Longest line of an annotation, in font sizes, and the gap between two. */
const LONGEST = 16;
const GAP = 1;

/**
 * The breaks' labels and the programme's name, each beginning or ending where what it names does,
 * and none over another: one that has no room beside the others stands a row above them.
 */
export function placeAnnotations(
  spec: TrendSpec,
  room: AnnotationRoom,
): readonly TrendAnnotation[] {
  const placed: Placed[] = [];
  for (const wanted of [...breakWords(spec, room), ...programmeWords(spec, room)])
    placed.push(placeOne(wanted, placed, room.size));
  const depth = Math.max(0, ...placed.map(({ row, lines }) => row + lines.length));
  // Rows were counted upwards from the lines; the drawing counts them downwards from the title.
  return placed.map(({ kind, id, lines, row, left }) => {
    return { kind, id, lines, left, row: depth - row - lines.length };
  });
}

function placeOne(wanted: Wanted, placed: readonly Placed[], size: TrendSize): Placed {
  const { fontSize, width } = size;
  const lines = wrapText(wanted.text, Math.min(LONGEST, width / fontSize));
  const length = Math.ceil(Math.max(...lines.map(textWidth)) * fontSize);
  const meets = (left: number) =>
    placed.filter(
      (other) => left < other.right + GAP * fontSize && other.left < left + length + GAP * fontSize,
    );
  const [start, end] = wanted.span;
  const lefts = [start, end - length].filter((left) => left >= 0 && left + length <= width);
  const fallback = Math.max(0, Math.min(start, width - length));
  const left = Math.round(lefts.find((each) => meets(each).length === 0) ?? fallback);
  const row = Math.max(0, ...meets(left).map((other) => other.row + other.lines.length));
  return { kind: wanted.kind, id: wanted.id, lines, row, left, right: left + length };
}

function breakWords({ breaks }: TrendSpec, { x, years }: AnnotationRoom): readonly Wanted[] {
  return breaks
    .filter(({ year }) => year > years[0] && year <= years[1])
    .map(({ id, label, year }) => {
      return { kind: 'break', id, text: label, span: [x(year - 0.5), x(year - 0.5)] } as const;
    });
}

function programmeWords({ programme }: TrendSpec, room: AnnotationRoom): readonly Wanted[] {
  const { x, years, size } = room;
  const shaded = shadedYears(programme, years);
  if (programme === null || shaded === null) return [];
  const { name, from, to } = programme;
  const text = size.saysYears ? `${name}, ${from} to ${to}` : name;
  const span = [x(shaded.from), x(shaded.to)] as const;
  return [{ kind: 'programme', id: null, text, span }];
}
