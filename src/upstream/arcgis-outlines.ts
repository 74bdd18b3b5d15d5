import { isCodeOf } from '../geography/edition.ts';
import type { Edition } from '../geography/edition.ts';
import type { PublishedOutlines } from '../geography/geography-input.ts';
import { parseOutline } from '../geography/outline-geometry.ts';
import { DataError } from '../pipeline/data-error.ts';
import type { ArcgisLayer } from './arcgis-layer.ts';
import { layerFault } from './arcgis-page.ts';
import type { ArcgisRow } from './arcgis-page.ts';

/** What the rows of a layer of outlines are, and where they came from. */
export interface OutlineRows<Field extends string> {
  readonly layer: ArcgisLayer<Field>;
  readonly edition: Edition;
  /** Fields that hold the official code and the name. */
  readonly code: Field;
  readonly name: Field;
  /** Beginning of the names of the answers, for messages. */
  readonly file: string;
}

/**
 * Rows of a layer to outlines in degrees, in order of code.
 * @throws DataError for a code of another edition or twice, a missing name, or an outline that is
 *   missing, empty, open, crosses or touches itself, or lies outside Great Britain.
 */
export function parseArcgisOutlines<Field extends string>(
  rows: readonly ArcgisRow<Field>[],
  about: OutlineRows<Field>,
): PublishedOutlines {
  const seen = new Set<string>();
  const features = rows.map(({ cells, geometry }) => {
    const code = cells[about.code];
    const name = cells[about.name];
    if (!isCodeOf(about.edition, code))
      throw layerFault({ ...about, column: about.code }, `"${code}"`, `a code of ${about.edition}`);
    if (seen.has(code))
      throw layerFault({ ...about, column: about.code }, `${code} twice`, 'each area once');
    seen.add(code);
    if (name === '')
      throw layerFault({ ...about, column: about.name }, `no name for ${code}`, 'a name');
    const outline = parseOutline(geometry);
    if (typeof outline === 'string') throw outlineFault(code, outline, about);
    return { type: 'Feature' as const, id: code, properties: { name }, geometry: outline };
  });
  return {
    type: 'FeatureCollection',
    features: features.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  };
}

function outlineFault<Field extends string>(
  code: string,
  found: string,
  { layer, file }: OutlineRows<Field>,
): DataError {
  return new DataError({
    file,
    found: `${found} (${code})`,
    expected:
      'polygons in degrees, longitude from -9 to 2.5 before latitude from 49 to 61, each ring closed and clear of itself',
    remedy:
      `ask again; if it stays, the layer “${layer.title}” is at fault: tell ONS Geography, ` +
      'and keep the outlines that are there until it is mended',
  });
}
