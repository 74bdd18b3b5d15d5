import { circleScale } from './circle-scale.ts';
import type { ViewBox } from './svg-image.ts';

/** Counts of one period, to be drawn small. */
export interface SmallSymbolsSpec {
  readonly viewBox: ViewBox;
  /** Outline of the city. */
  readonly city: string;
  readonly areas: readonly { readonly code: string; readonly label: readonly [number, number] }[];
  /** Count of each area by its code; one that is null or left out has no circle. */
  readonly counts: ReadonlyMap<string, number | null>;
  /** Largest count of all drawings that are compared. */
  readonly most: number;
}

/** How much larger circles are on a small map than on the full one, so that they are seen. */
const ENLARGED = 1.6;

/**
 * Counts as circles over the quiet shape of the city, to stand in a link whose words name them:
 * hidden from assistive technology for that reason. Circles of one `most` compare by area.
 */
export function renderSmallSymbols(spec: SmallSymbolsSpec): string {
  const { viewBox, city, areas, counts, most } = spec;
  const radius = circleScale(most, viewBox[0] * ENLARGED);
  const circles = areas
    .map(({ code, label }) => ({ label, count: counts.get(code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(
      ({ label: [x, y], count }) =>
        `<circle class="symbol" cx="${x}" cy="${y}" r="${radius(count)}"/>`,
    );
  return (
    `<svg class="thumbnail" viewBox="0 0 ${viewBox.join(' ')}" aria-hidden="true">` +
    `<path class="land" d="${city}"/>${circles.join('')}</svg>`
  );
}
