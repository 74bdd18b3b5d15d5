import type { Point } from './path-points.ts';
import type { ViewBox } from './svg-image.ts';
import { textWidth } from './text-width.ts';

/** A name and the point of its area that lies furthest from the borders. */
export interface NamedPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** What a name is set among. */
export interface NameSurroundings {
  /** Points of the lines to keep clear of, `SPACING` units apart. */
  readonly obstacles: readonly Point[];
  readonly fontSize: number;
  readonly viewBox: ViewBox;
}

/** Units between the points that stand for a line. */
export const SPACING = 5;
/** Of a name in two lines, in multiples of its font size. */
export const LINE_HEIGHT = 1.12;

/** One way to set a name. */
export interface NameCandidate {
  readonly lines: readonly string[];
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
  /** Border under the name, in font sizes, and how far it stands from its point. */
  readonly cost: number;
}

/** Ways to set one name within the map, the best first. */
export function nameCandidates(
  named: NamedPoint,
  spec: NameSurroundings,
): readonly NameCandidate[] {
  const across = spec.fontSize * textWidth(named.name);
  const down = spec.fontSize * 3;
  const near = spec.obstacles.filter(
    ([x, y]) => Math.abs(x - named.x) < across && Math.abs(y - named.y) < down,
  );
  const settings = [[named.name], ...inTwoLines(named.name)];
  return settings
    .flatMap((lines) => offsets(lines, [named.x, named.y], spec.fontSize))
    .filter((option) => isInside(option, spec.viewBox))
    .map((option) => ({ ...option, cost: option.cost + crossing(option, near, spec.fontSize) }))
    .toSorted((one, other) => one.cost - other.cost);
}

function offsets(
  lines: readonly string[],
  [x, y]: Point,
  fontSize: number,
): readonly NameCandidate[] {
  const width = Math.max(...lines.map(textWidth)) * fontSize;
  const height = lines.length * LINE_HEIGHT * fontSize;
  return [0, -0.15, 0.15, -0.3, 0.3, -0.42, 0.42].flatMap((across) =>
    [0, -0.3, 0.3, -0.6, 0.6].map((down) => ({
      lines,
      middle: [x + across * width, y + down * height] as const,
      width,
      height,
      cost: 0.3 * Math.hypot(across, down) + 0.1 * (lines.length - 1),
    })),
  );
}

function crossing(option: NameCandidate, near: readonly Point[], fontSize: number): number {
  const { middle, width, height } = option;
  let under = 0;
  for (const [x, y] of near) {
    const isUnder = Math.abs(x - middle[0]) < width / 2 && Math.abs(y - middle[1]) < height / 2;
    if (isUnder) under += 1;
  }
  return (under * SPACING) / fontSize;
}

/** The name broken at each of its spaces in turn; "&" begins a line. */
function inTwoLines(name: string): readonly (readonly string[])[] {
  const words = name.split(' ');
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  return breaks.filter(([first = '']) => !first.endsWith('&'));
}

function isInside({ middle: [x, y], width, height }: NameCandidate, viewBox: ViewBox): boolean {
  const [most, lowest] = viewBox;
  return x >= width / 2 && x <= most - width / 2 && y >= height / 2 && y <= lowest - height / 2;
}
