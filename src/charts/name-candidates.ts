import { countInside, type ObstacleRows } from './obstacle-rows.ts';
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
  readonly obstacles: ObstacleRows;
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
  return settingsOf(named.name)
    .flatMap((lines) => offsets(lines, [named.x, named.y], spec.fontSize))
    .filter((option) => isInside(option, spec.viewBox))
    .map((option) => ({ ...option, cost: option.cost + crossing(option, spec) }))
    .toSorted((one, other) => one.cost - other.cost);
}

/** How far a name may stand from its point, in its own widths and heights: it stays over it. */
const ACROSS = [0, -0.15, 0.15, -0.3, 0.3, -0.42, 0.42];
const DOWN = [0, -0.3, 0.3, -0.6, 0.6];

function offsets(
  lines: readonly string[],
  [x, y]: Point,
  fontSize: number,
): readonly NameCandidate[] {
  const width = Math.max(...lines.map(textWidth)) * fontSize;
  const height = lines.length * LINE_HEIGHT * fontSize;
  return ACROSS.flatMap((across) =>
    DOWN.map((down) => ({
      lines,
      middle: [x + across * width, y + down * height] as const,
      width,
      height,
      cost: 0.3 * Math.hypot(across, down) + 0.1 * (lines.length - 1),
    })),
  );
}

function crossing(option: NameCandidate, { obstacles, fontSize }: NameSurroundings): number {
  return (countInside(obstacles, option) * SPACING) / fontSize;
}

/** The name on one line, then broken at its spaces into two and three; "&" begins a line. */
function settingsOf(name: string): readonly (readonly string[])[] {
  const words = name.split(' ');
  const onTwo = splits(words);
  const onThree = onTwo.flatMap(([first = '', rest = '']) =>
    splits(rest.split(' ')).map((lines) => [first, ...lines]),
  );
  const isWhole = (lines: readonly string[]) => lines.every((line) => !line.endsWith('&'));
  return [[name], ...onTwo, ...onThree].filter(isWhole);
}

function splits(words: readonly string[]): readonly (readonly string[])[] {
  return words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
}

function isInside({ middle: [x, y], width, height }: NameCandidate, viewBox: ViewBox): boolean {
  const [most, lowest] = viewBox;
  return x >= width / 2 && x <= most - width / 2 && y >= height / 2 && y <= lowest - height / 2;
}
