import type { GeographyInput } from '../../src/geography/geography-input.ts';
import type { BroughtLines } from './fuzz-case.ts';

/**
 * What was brought of a place, a line for each outline, row of a lookup, and postcode. Names are left
 * out where others stand in for those that are missing: familiar ones, and those of lookups. A
 * postcode is known by its place in the list alone: it is itself what the directory says, and one
 * in another's place is as plausible as one figure in another's.
 */
export function geographyLines({
  outlines = {},
  lookups = {},
  postcodes = [],
}: GeographyInput): BroughtLines {
  const lines = new Map<string, readonly string[]>([
    ['postcodes', postcodes.map((row, place) => line(String(place), '', row))],
  ]);
  for (const [edition, { features }] of Object.entries(outlines))
    lines.set(
      edition,
      features.map(({ id, ...rest }) => line(String(id), '', rest)),
    );
  for (const [editions, rows] of Object.entries(lookups))
    lines.set(
      editions,
      rows.map(({ from, to, change }) => line(from, to, change)),
    );
  return new Map([...lines].map(([kind, each]) => [kind, each.toSorted()]));
}

/** As a line of a table: its key first, in two cells. */
function line(one: string, other: string, content: unknown): string {
  return `${one},${other},${JSON.stringify(content, asDrawn)}`;
}

/**
 * A position may have a height as its third number, which nothing reads; one that stands twice in a
 * row is drawn once: what is written of both outlines is the same.
 */
function asDrawn(_: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (value.every((each) => typeof each === 'number')) return value.slice(0, 2);
  return value.filter((each, index) => index === 0 || !isSamePosition(each, value[index - 1]));
}

function isSamePosition(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return typeof one[0] === 'number' && one[0] === other[0] && one[1] === other[1];
}
