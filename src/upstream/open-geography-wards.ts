import type { Edition } from '../geography/edition.ts';
import type { PublishedOutlines } from '../geography/geography-input.ts';
import { overlapShares } from '../geography/overlaps.ts';
import { boxOf, outlineRings } from '../geography/point-in-outline.ts';
import type { ArcgisLayer, Envelope } from './arcgis-layer.ts';
import { parseArcgisOutlines } from './arcgis-outlines.ts';
import { layerFault } from './arcgis-page.ts';
import { arcgisRows } from './arcgis-rows.ts';
import type { RefreshedPlace, Upstream } from './upstream.ts';

/** A layer of wards, and the edition that they are kept as. */
export interface WardRequest<Field extends string> {
  readonly layer: ArcgisLayer<Field>;
  readonly edition: Edition;
  readonly code: Field;
  readonly name: Field;
}

/**
 * The wards of a place: of those that meet its box, the ones of which more than half lies in its
 * LSOAs. Layers of wards name no authority, and wards do not cross its border.
 * @throws DataError where the service does not answer with them, or none lies in the place.
 */
export async function bringWards<Field extends string>(
  upstream: Upstream,
  request: WardRequest<Field>,
  { place, lsoas }: { readonly place: RefreshedPlace; readonly lsoas: PublishedOutlines },
): Promise<PublishedOutlines> {
  const { layer } = request;
  const file = `ons-open-geography/${place.slug}/${request.edition}`;
  const rows = await arcgisRows(upstream, { layer, envelope: envelopeOf(lsoas), name: file });
  const wards = parseArcgisOutlines(rows, { ...request, file });
  const shares = overlapShares(wards, lsoas);
  const inside = wards.features.filter(({ id }) => {
    const parts = [...(shares.get(String(id))?.values() ?? [])];
    return parts.reduce((sum, share) => sum + share, 0) > 0.5;
  });
  if (inside.length > 0) return { ...wards, features: inside };
  throw layerFault(
    { layer, file },
    `${rows.length} wards, none of them in ${place.name}`,
    'the wards of the place',
  );
}

/** The box of outlines in whole thousandths of a degree: about 100 m. */
function envelopeOf({ features }: PublishedOutlines): Envelope {
  const [west, south, east, north] = boxOf(
    features.flatMap(({ geometry }) => outlineRings(geometry)),
  );
  const [down, up] = [(at: number) => Math.floor(at * 1000), (at: number) => Math.ceil(at * 1000)];
  return [down(west) / 1000, down(south) / 1000, up(east) / 1000, up(north) / 1000];
}
