import { renderAreaPaths, renderHatch } from './area-paths.ts';
import type { ClassedArea } from './area-paths.ts';
import { renderNames } from './render-names.ts';
import type { NameLayer } from './place-names.ts';
import { renderImage } from './svg-image.ts';
import type { ImageSpec } from './svg-image.ts';

/** One period of one map, ready to be drawn. */
export interface ChoroplethSpec extends ImageSpec {
  readonly areas: readonly ClassedArea[];
  /** Ward outlines inside the city, as one path. */
  readonly outlines: string;
  /** Outline of the city, as one path. */
  readonly city: string;
  /** Ward names from `placeNames`, which is costly: place them once for a set of shapes. */
  readonly names?: readonly NameLayer[] | undefined;
  /** Code of the area that the reader chose. */
  readonly chosen?: string | undefined;
}

/**
 * A choropleth as an SVG string; a wrapper gives it colours (`ramp-5`) and width (`map-frame`).
 * @throws RangeError where the chosen code is not an area of the map.
 */
export function renderChoropleth(spec: ChoroplethSpec): string {
  const { areas, ids, outlines, city, names = [], chosen } = spec;
  const hatch = `${ids}-hatch`;
  return renderImage(
    spec,
    'map choropleth',
    renderHatch(areas, hatch) +
      `<g class="areas">${renderAreaPaths(areas, hatch)}</g>` +
      `<path class="wards" d="${outlines}"/><path class="city" d="${city}"/>` +
      renderChosen(areas, chosen) +
      renderNames(names),
  );
}

/** The chosen area's outline with a casing under it, so that it stands out from any class. */
function renderChosen(areas: readonly ClassedArea[], chosen: string | undefined): string {
  if (chosen === undefined) return '';
  const area = areas.find(({ code }) => code === chosen);
  if (area === undefined) throw new RangeError(`chosen area ${chosen} is not on the map`);
  return `<g class="chosen"><path class="casing" d="${area.path}"/><path d="${area.path}"/></g>`;
}
