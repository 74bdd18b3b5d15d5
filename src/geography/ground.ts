import type { MultiPolygon, Polygon } from 'geojson';
import { outlineRings } from './point-in-outline.ts';
import { ringEdges, type Edge, type Span } from './scan-lines.ts';

/** Metres between the lines that ground is laid out on. */
export const LINE_SPACING = 2;

/** Keeps lines off the corners of outlines, which lie on a grid of half a metre. */
const OFF_CORNERS = 0.2;

/** Stretches by number of line, from south to north: each row in order from west to east, and apart. */
export type Ground = ReadonlyMap<number, readonly Span[]>;

type Outline = Polygon | MultiPolygon;

/** Metres north of a line. */
export const northOf = (line: number): number => line * LINE_SPACING + OFF_CORNERS;

/** Number of the first line that is not south of so many metres. */
const lineFrom = (north: number) => Math.ceil((north - OFF_CORNERS) / LINE_SPACING);

/** Ground that outlines cover, and what of it more than one of them covers. */
export interface Coverage {
  readonly once: Ground;
  readonly twice: Ground;
}

/**
 * Ground inside outlines in metres, by the even-odd rule. The work grows with the sides of outlines
 * and the lines that cross them, not with their pairs.
 */
export function coverage(outlines: readonly Outline[]): Coverage {
  const all = new Map<number, Span[]>();
  for (const outline of outlines)
    for (const [line, easts] of crossings(outline)) {
      easts.sort(ascending);
      const spans = all.get(line) ?? [];
      if (spans.length === 0) all.set(line, spans);
      for (let at = 0; at + 1 < easts.length; at += 2)
        spans.push([easts[at] ?? NaN, easts[at + 1] ?? NaN]);
    }
  const coveredBy = (times: number) =>
    lines(all.keys(), (line) => covered(times, all.get(line) ?? []));
  return { once: coveredBy(1), twice: coveredBy(2) };
}

/** How far east the sides of an outline cross each line. */
function crossings(outline: Outline): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (const edge of ringEdges(outlineRings(outline))) {
    const [ax, ay, bx, by] = upward(edge);
    for (let line = lineFrom(ay); northOf(line) < by; line += 1) {
      const east = ax + ((northOf(line) - ay) / (by - ay)) * (bx - ax);
      const others = found.get(line);
      if (others === undefined) found.set(line, [east]);
      else others.push(east);
    }
  }
  return found;
}

/** From south to north, so that a border comes out at the same metre for both its neighbours. */
function upward([ax, ay, bx, by]: Edge): Edge {
  return ay < by ? [ax, ay, bx, by] : [bx, by, ax, ay];
}

function lines(numbers: Iterable<number>, spansOf: (line: number) => readonly Span[]): Ground {
  const ground = new Map<number, readonly Span[]>();
  for (const line of numbers) {
    const spans = spansOf(line);
    if (spans.length > 0) ground.set(line, spans);
  }
  return ground;
}

/** Where one stretch begins as another ends it begins first: ground that touches is one stretch. */
function covered(times: number, spans: readonly Span[]): readonly Span[] {
  if (spans.length < times) return [];
  const starts = spans.map(([start]) => start).sort(ascending);
  const ends = spans.map(([, end]) => end).sort(ascending);
  const found: Span[] = [];
  let [begun, from] = [0, NaN];
  for (let ended = 0; ended < ends.length; ended += 1) {
    const end = ends[ended] ?? NaN;
    for (; (starts[begun] ?? Infinity) <= end; begun += 1)
      if (begun - ended === times - 1) from = starts[begun] ?? NaN;
    if (begun - ended === times && end > from) found.push([from, end]);
  }
  return found;
}

const ascending = (one: number, other: number) => one - other;

/** Ground that both cover. */
export function shared(one: Ground, other: Ground): Ground {
  return lines(one.keys(), (line) => common(one.get(line) ?? [], other.get(line) ?? []));
}

/** What two rows of stretches, each in order and apart, have in common. */
function common(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let [at, otherAt] = [0, 0];
  for (;;) {
    const [span, other] = [spans[at], others[otherAt]];
    if (span === undefined || other === undefined) return found;
    const [from, to] = [Math.max(span[0], other[0]), Math.min(span[1], other[1])];
    if (to > from) found.push([from, to]);
    if (span[1] < other[1]) at += 1;
    else otherAt += 1;
  }
}

/** Ground of one that the other does not cover. */
export function without(one: Ground, other: Ground): Ground {
  return lines(one.keys(), (line) => {
    const taken = other.get(line) ?? [];
    return (one.get(line) ?? []).flatMap((span) => left(span, taken));
  });
}

function left([start, end]: Span, taken: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  for (const [takenFrom, takenTo] of taken) {
    if (takenTo <= from || takenFrom >= end) continue;
    if (takenFrom > from) found.push([from, takenFrom]);
    from = takenTo;
  }
  return from < end ? [...found, [from, end]] : found;
}

/** Ground with its cracks closed: gaps narrower than so many metres, or than the lines are apart. */
export function closed(ground: Ground, width: number): Ground {
  const numbers = new Set([...ground.keys()].flatMap((line) => [line, line + 1]));
  return lines(numbers, (line) => {
    const around = shared(onLine(ground, line - 1, line), onLine(ground, line + 1, line));
    const whole = covered(1, [...(ground.get(line) ?? []), ...(around.get(line) ?? [])]);
    return joined(whole, width);
  });
}

function onLine(ground: Ground, from: number, line: number): Ground {
  return new Map([[line, ground.get(from) ?? []]]);
}

function joined(spans: readonly Span[], width: number): readonly Span[] {
  const found: Span[] = [];
  for (const [start, end] of spans) {
    const [from, to] = found.at(-1) ?? [NaN, NaN];
    if (start - to < width) found[found.length - 1] = [from, end];
    else found.push([start, end]);
  }
  return found;
}

/** Ground farther than so many metres, along either axis, from where it ends. */
export function drawnIn(ground: Ground, margin: number): Ground {
  const reach = Math.ceil(margin / LINE_SPACING);
  const together = commonTo(ground, 2 * reach + 1);
  return lines(ground.keys(), (line) =>
    (together.get(line - reach) ?? [])
      .map(([start, end]) => [start + margin, end - margin] as const)
      .filter(([start, end]) => end > start),
  );
}

/** What each line has in common with the next ones, so many together: halves are put together. */
function commonTo(ground: Ground, count: number): Ground {
  if (count === 1) return ground;
  const part = commonTo(ground, Math.ceil(count / 2));
  const further = Math.floor(count / 2);
  return lines(part.keys(), (line) => common(part.get(line) ?? [], part.get(line + further) ?? []));
}

/** A place on a line. */
export interface Spot {
  readonly line: number;
  /** Metres east. */
  readonly east: number;
}

/** The first square from the south, its sides so many metres, that lies on ground: its southern middle. */
export function squareOn(ground: Ground, side: number): Spot | undefined {
  const together = commonTo(ground, Math.ceil(side / LINE_SPACING));
  for (const line of [...together.keys()].toSorted((one, other) => one - other)) {
    const wide = together.get(line)?.find(([start, end]) => end - start >= side);
    if (wide !== undefined) return { line, east: (wide[0] + wide[1]) / 2 };
  }
  return undefined;
}

/** Metres along its line from a spot to ground: 0 on it, infinite where the line has none. */
export function distanceTo(ground: Ground, { line, east }: Spot): number {
  const spans = ground.get(line) ?? [];
  return Math.min(...spans.map(([start, end]) => Math.max(start - east, east - end, 0)));
}

/** Square metres of ground. */
export function sizeOf(ground: Ground): number {
  let metres = 0;
  for (const spans of ground.values()) for (const [start, end] of spans) metres += end - start;
  return metres * LINE_SPACING;
}
