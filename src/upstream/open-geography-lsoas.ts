import type { PublishedOutlines } from '../geography/geography-input.ts';
import { sqlText } from './arcgis-layer.ts';
import type { ArcgisLayer } from './arcgis-layer.ts';
import { parseArcgisOutlines } from './arcgis-outlines.ts';
import { layerFault } from './arcgis-page.ts';
import { arcgisRows } from './arcgis-rows.ts';
import { LSOA_OUTLINES } from './open-geography-layers.ts';
import type { RefreshedPlace, Upstream } from './upstream.ts';

/** Outlines of the LSOAs of a place, by edition. */
export type Lsoas = Readonly<Record<keyof typeof LSOA_OUTLINES, PublishedOutlines>>;

/**
 * Outlines of a place's LSOAs in all three editions.
 * @throws DataError where an answer has those of another place, or is not what is relied on.
 */
export async function bringLsoas(upstream: Upstream, place: RefreshedPlace): Promise<Lsoas> {
  const { lsoa2001, lsoa2011, lsoa2021 } = LSOA_OUTLINES;
  return {
    lsoa2001: await bringLsoasOf(upstream, place, { edition: 'lsoa2001', layer: lsoa2001 }),
    lsoa2011: await bringLsoasOf(upstream, place, { edition: 'lsoa2011', layer: lsoa2011 }),
    lsoa2021: await bringLsoasOf(upstream, place, { edition: 'lsoa2021', layer: lsoa2021 }),
  };
}

/**
 * LSOAs by name, since their layers name no authority: "Leicester 003A" is one of Leicester, and
 * "North West Leicestershire 003A" is not. The number is below 200 everywhere.
 */
async function bringLsoasOf<Field extends string>(
  upstream: Upstream,
  place: RefreshedPlace,
  { edition, layer }: { readonly edition: keyof Lsoas; readonly layer: ArcgisLayer<Field> },
): Promise<PublishedOutlines> {
  const [code, name] = layer.fields;
  if (code === undefined || name === undefined) throw new TypeError('a code and a name');
  const areaName = place.openGeography?.areaName ?? place.name;
  const like = ['0%', '1%'].map((rest) => `${name} LIKE ${sqlText(`${areaName} ${rest}`)}`);
  const file = `ons-open-geography/${place.slug}/${edition}`;
  const rows = await arcgisRows(upstream, { layer, where: like.join(' OR '), name: file });
  const stray = rows.find(({ cells }) => !isLsoaOf(areaName, cells[name]));
  if (stray !== undefined)
    throw layerFault(
      { layer, file, column: name },
      `"${stray.cells[name]}" (${stray.cells[code]})`,
      `names of LSOAs of ${areaName}, such as "${areaName} 001A"`,
    );
  return parseArcgisOutlines(rows, { layer, edition, code, name, file });
}

function isLsoaOf(areaName: string, name: string): boolean {
  return name.startsWith(`${areaName} `) && /^\d{3}[A-Z]$/.test(name.slice(areaName.length + 1));
}
