import type { PublishedOutlines } from './geography-input.ts';
import { boxOf, outlineRings } from './point-in-outline.ts';
import { insideSpans, ringEdges, sharedLength, spansLength } from './scan-lines.ts';
import type { Edge } from './scan-lines.ts';

/** Lines along which an outline is laid over others: shares come out within about 0.01. */
const LINES = 200;

/** Shares of an area's outline, 0 to 1, by the codes of what it lies in; only those above 0. */
export type Shares = ReadonlyMap<string, number>;

/**
 * Which share of each outline lies in each of the others, by its code: areas laid over each other
 * along evenly spaced lines. A share does not depend on the scale of either axis, so that degrees
 * serve as well as metres.
 */
export function overlapShares(
  outlines: PublishedOutlines,
  others: PublishedOutlines,
): ReadonlyMap<string, Shares> {
  const measured = others.features.map(measure);
  return new Map(
    outlines.features.map(measure).map((outline) => {
      const near = measured.filter(({ box }) => isMeeting(box, outline.box));
      return [outline.code, sharesOf(outline, near)] as const;
    }),
  );
}

interface Measured {
  readonly code: string;
  readonly box: ReturnType<typeof boxOf>;
  readonly edges: readonly Edge[];
}

function measure({ id, geometry }: PublishedOutlines['features'][number]): Measured {
  const rings = outlineRings(geometry);
  return { code: String(id), box: boxOf(rings), edges: ringEdges(rings) };
}

function isMeeting(
  [west, south, east, north]: Measured['box'],
  [otherWest, otherSouth, otherEast, otherNorth]: Measured['box'],
): boolean {
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;
}

function sharesOf({ box, edges }: Measured, near: readonly Measured[]): Shares {
  const [, south, , north] = box;
  const shared = new Map<string, number>();
  let whole = 0;
  for (let line = 0; line < LINES; line += 1) {
    const y = south + ((line + 0.5) / LINES) * (north - south);
    const mine = insideSpans(edges, y);
    whole += spansLength(mine);
    for (const { code, edges: theirs } of near) {
      const length = sharedLength(mine, insideSpans(theirs, y));
      if (length > 0) shared.set(code, (shared.get(code) ?? 0) + length);
    }
  }
  return new Map([...shared].map(([code, length]) => [code, length / whole]));
}

/** The code with the greatest share, the first of equals; undefined where there is none. */
export function largestShare(shares: Shares | undefined): string | undefined {
  const ranked = [...(shares ?? [])].toSorted(
    ([one, share], [other, otherShare]) => otherShare - share || (one < other ? -1 : 1),
  );
  return ranked[0]?.[0];
}
