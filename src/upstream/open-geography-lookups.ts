import type { LookupRow, PublishedOutlines } from '../geography/geography-input.ts';
import { sqlText } from './arcgis-layer.ts';
import type { ArcgisLayer } from './arcgis-layer.ts';
import { layerFault } from './arcgis-page.ts';
import { arcgisRows } from './arcgis-rows.ts';
import type { RefreshedPlace, Upstream } from './upstream.ts';

/** A lookup of the areas of one authority. */
export interface LookupRequest<Field extends string> {
  readonly layer: ArcgisLayer<Field>;
  /** Field that holds the authority's code. */
  readonly authority: string;
  readonly from: Field;
  readonly to: Field;
  readonly toName?: Field;
  readonly change?: Field;
  /** Name of its questions and of its file: "lsoa2011-msoa2011". */
  readonly name: string;
}

/**
 * The rows of a lookup for the areas of a place, each once.
 * @throws DataError where the service does not answer with them.
 */
export async function bringLookup<Field extends string>(
  upstream: Upstream,
  place: RefreshedPlace,
  lookup: LookupRequest<Field>,
): Promise<readonly LookupRow[]> {
  const { layer, authority } = lookup;
  const name = `ons-open-geography/${place.slug}/${lookup.name}`;
  const where = `${authority}=${sqlText(place.code)}`;
  const rows = await arcgisRows(upstream, { layer, where, name });
  const found = new Map<string, LookupRow>();
  for (const { cells } of rows) {
    const row = {
      from: cells[lookup.from],
      to: cells[lookup.to],
      ...(lookup.change === undefined ? {} : { change: cells[lookup.change] }),
      ...(lookup.toName === undefined ? {} : { toName: cells[lookup.toName] }),
    };
    found.set(`${row.from} ${row.to}`, row);
  }
  return [...found.values()];
}

/**
 * Checks that one end of a lookup names exactly the areas that have outlines.
 * @throws DataError that lists what only one of them has.
 */
export function checkSameAreas(
  lookup: Pick<LookupRequest<string>, 'layer' | 'name'>,
  codes: readonly string[],
  outlines: PublishedOutlines,
): void {
  const outlined = new Set(outlines.features.map(({ id }) => String(id)));
  const named = new Set(codes);
  const missing = [...named].filter((code) => !outlined.has(code)).toSorted();
  const extra = [...outlined].filter((code) => !named.has(code)).toSorted();
  if (missing.length + extra.length === 0) return;
  throw layerFault(
    { layer: lookup.layer, file: `${lookup.name}.csv` },
    `no outline for ${missing.join(', ') || 'none'}; no row for ${extra.join(', ') || 'none'}`,
    `the ${outlined.size} areas that have outlines, and no other`,
  );
}
