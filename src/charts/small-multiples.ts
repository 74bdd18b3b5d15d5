import { areaClass } from './area-paths.ts';
import type { ViewBox } from './svg-image.ts';

/** Shapes of one edition, coarse: a view box 120 units wide is enough. */
export interface ThumbnailShapes {
  readonly viewBox: ViewBox;
  /** Outline of the city, which the areas fill without gap. */
  readonly city: string;
  readonly areas: readonly { readonly code: string; readonly path: string }[];
}

/** One period of a map, drawn small. */
export interface ThumbnailSpec {
  readonly shapes: ThumbnailShapes;
  /** Class of each area by its code, 0 the lowest; an area that is null or left out has no data. */
  readonly classes: ReadonlyMap<string, number | null>;
}

/**
 * One thumbnail for each period, to stand in links whose words name the period: hidden from
 * assistive technology for that reason. Areas stand in one order in all of them, by the sum of
 * their classes, so that a compressor meets long stretches again.
 */
export function renderSmallMultiples(periods: readonly ThumbnailSpec[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { classes } of periods) {
    for (const [code, index] of classes) sums.set(code, (sums.get(code) ?? 0) + (index ?? 0));
  }
  const rank = ({ code }: { readonly code: string }) => sums.get(code) ?? 0;
  return periods.map(({ shapes, classes }) => {
    const areas = shapes.areas.toSorted((one, other) => rank(one) - rank(other));
    return renderThumbnail({ shapes: { ...shapes, areas }, classes });
  });
}

/**
 * One thumbnail on its own. The areas of a class are one path, and the commonest class is the
 * city's outline below the others: 6 elements, where one `<use>` for each area would make 600
 * nodes for the same bytes once compressed.
 */
export function renderThumbnail({ shapes, classes }: ThumbnailSpec): string {
  const paths = Map.groupBy(shapes.areas, ({ code }) => areaClass(classes.get(code) ?? null));
  const byNumber = [...paths].toSorted(([, one], [, other]) => other.length - one.length);
  const [ground = areaClass(null)] = byNumber[0] ?? [];
  const drawn = byNumber
    .filter(([name]) => name !== ground)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, areas]) => `<path class="${name}" d="${areas.map(({ path }) => path).join('')}"/>`,
    );
  return (
    `<svg class="thumbnail" viewBox="0 0 ${shapes.viewBox.join(' ')}" aria-hidden="true">` +
    `<path class="${ground}" d="${shapes.city}"/>${drawn.join('')}</svg>`
  );
}
