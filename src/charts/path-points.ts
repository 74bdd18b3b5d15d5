/** A place in the units of the view box. */
export type Point = readonly [x: number, y: number];

const STEP = /([MmLlHhVvZz])|(-?\d*\.?\d+)/g;

/**
 * Points along straight-line path data, at most `spacing` units apart: enough to tell whether a
 * label would lie on a line. Knows the commands M, L, H, V and Z, absolute and relative.
 */
export function pathPoints(path: string, spacing: number): readonly Point[] {
  const points: Point[] = [];
  for (const [from, to] of pathSegments(path)) {
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / spacing));
    for (let step = 1; step <= steps; step += 1) {
      const part = step / steps;
      points.push([from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]);
    }
  }
  return points;
}

type Segment = readonly [from: Point, to: Point];

function pathSegments(path: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start: Point = [0, 0];
  let here: Point = [0, 0];
  for (const { command, numbers } of pathCommands(path)) {
    if (command === 'Z' || command === 'z') {
      segments.push([here, start]);
      here = start;
    }
    for (const [index, next] of stops(here, command, numbers).entries()) {
      const moves = (command === 'M' || command === 'm') && index === 0;
      if (moves) start = next;
      else segments.push([here, next]);
      here = next;
    }
  }
  return segments;
}

/** Where one command's coordinates lead, in absolute units. */
function stops(from: Point, command: string, numbers: readonly number[]): readonly Point[] {
  const relative = command === command.toLowerCase();
  const axis = command.toLowerCase();
  const points: Point[] = [];
  let [x, y] = from;
  for (let index = 0; index < numbers.length; index += axis === 'h' || axis === 'v' ? 1 : 2) {
    const [first = 0, second = 0] = numbers.slice(index, index + 2);
    if (axis !== 'v') x = relative ? x + first : first;
    if (axis === 'v') y = relative ? y + first : first;
    else if (axis !== 'h') y = relative ? y + second : second;
    points.push([x, y]);
  }
  return points;
}

interface PathCommand {
  readonly command: string;
  readonly numbers: readonly number[];
}

function pathCommands(path: string): readonly PathCommand[] {
  const commands: { command: string; numbers: number[] }[] = [];
  for (const [, letter, number] of path.matchAll(STEP)) {
    if (letter !== undefined) commands.push({ command: letter, numbers: [] });
    else if (number !== undefined) commands.at(-1)?.numbers.push(Number(number));
  }
  return commands;
}
