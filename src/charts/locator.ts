import { renderImage } from './svg-image.ts';
import type { ImageSpec } from './svg-image.ts';

/** The small map of an area page. */
export interface LocatorSpec extends ImageSpec {
  /** Outline of the city, as one path. */
  readonly city: string;
  /** Ward outlines inside the city, as one path. */
  readonly outlines: string;
  /** Paths of the areas that the page is about. */
  readonly highlighted: readonly string[];
}

/** The city in quiet, one area or several in the accent, as an SVG string. */
export function renderLocator(spec: LocatorSpec): string {
  const { city, outlines, highlighted } = spec;
  return renderImage(
    spec,
    'locator',
    `<path class="land" d="${city}"/><path class="wards" d="${outlines}"/>` +
      `<path class="here" d="${highlighted.join('')}"/><path class="city" d="${city}"/>`,
  );
}
