import { renderAreaPaths } from './area-paths.ts';
import type { ClassedArea } from './area-paths.ts';
import { renderChosenArea } from './chosen-area.ts';
import { renderNames } from './render-names.ts';
import type { NameLayer } from './place-names.ts';
import { renderImage } from './svg-image.ts';
import type { ImageSpec } from './svg-image.ts';

/** What lies over the areas of every map of a city. */
export interface MapSpec extends ImageSpec {
  /** Ward outlines inside the city, as one path; empty on a map of wards. */
  readonly outlines: string;
  /** Outline of the city, as one path. */
  readonly city: string;
  /** Ward names from `placeNames`, which is costly: place them once for a set of shapes. */
  readonly names?: readonly NameLayer[] | undefined;
  /** Code of the area that the reader chose. */
  readonly chosen?: string | undefined;
}

/** One period of one map, ready to be drawn. */
export interface ChoroplethSpec extends MapSpec {
  readonly areas: readonly ClassedArea[];
}

/**
 * A choropleth as an SVG string; a wrapper gives it colours (`ramp-5`) and width (`map-frame`).
 * @throws RangeError where the chosen code is not an area of the map.
 */
export function renderChoropleth(spec: ChoroplethSpec): string {
  const { areas, ids, outlines, city, names = [], chosen } = spec;
  return renderImage(
    spec,
    outlines === '' ? 'map choropleth of-wards' : 'map choropleth',
    renderAreaPaths(areas, `${ids}-hatch`) +
      `<path class="wards" d="${outlines}"/><path class="city" d="${city}"/>` +
      renderChosenArea(ids, areas, chosen) +
      renderNames(names),
  );
}
