import { isCodeOf } from '../geography/edition.ts';
import type { GeographyInput, LookupRow, PublishedOutlines } from '../geography/geography-input.ts';
import { largestShare, overlapShares, type Shares } from '../geography/overlaps.ts';
import { layerFault } from './arcgis-page.ts';
import { bringLookup, checkSameAreas } from './open-geography-lookups.ts';
import type { LookupRequest } from './open-geography-lookups.ts';
import { bringLsoas } from './open-geography-lsoas.ts';
import type { Lsoas } from './open-geography-lsoas.ts';
import {
  CHANGES_SINCE_2001,
  CHANGES_SINCE_2011,
  LSOA_TO_MSOA,
  LSOA_TO_WARD_2019,
  LSOA_TO_WARD_2025,
  MSOA_TO_WARD_2015,
  WARDS_OF_2003,
  WARDS_SINCE_2015,
} from './open-geography-requests.ts';
import { bringWards } from './open-geography-wards.ts';
import type { RefreshedPlace, Upstream } from './upstream.ts';

const ends = <Field extends string>(rows: readonly Record<Field, string>[], end: Field) =>
  rows.map((row) => row[end]);

/**
 * Outlines of a place's LSOAs and wards and the lookups between them, from ONS Open Geography.
 * @throws DataError where an answer is not what is relied on, or two of them contradict each other.
 */
export async function bringPlaceGeography(
  upstream: Upstream,
  place: RefreshedPlace,
): Promise<GeographyInput> {
  const lsoas = await bringLsoas(upstream, place);
  const changes = await bringChanges(upstream, place, lsoas);
  const msoas = await bringLookup(upstream, place, LSOA_TO_MSOA);
  checkSameAreas(LSOA_TO_MSOA, ends(msoas, 'from'), lsoas.lsoa2011);
  const { lsoa2001, lsoa2011 } = lsoas;
  const around = { place, lsoas: lsoa2011 };
  const ward2003 = await bringWards(upstream, WARDS_OF_2003, around);
  const since2015 = await bringWardsSince2015(upstream, place, lsoas);
  return {
    ...since2015,
    outlines: { ...lsoas, ward2003, ...since2015.outlines },
    lookups: {
      ...changes,
      'lsoa2011-msoa2011': msoas,
      'lsoa2001-ward2003': bestFit(lsoa2001, ward2003),
      'lsoa2011-ward2003': bestFit(lsoa2011, ward2003),
      ...since2015.lookups,
    },
  };
}

async function bringChanges(upstream: Upstream, place: RefreshedPlace, lsoas: Lsoas) {
  const since2001 = await bringLookup(upstream, place, CHANGES_SINCE_2001);
  checkSameAreas(CHANGES_SINCE_2001, ends(since2001, 'from'), lsoas.lsoa2001);
  checkSameAreas(CHANGES_SINCE_2001, ends(since2001, 'to'), lsoas.lsoa2011);
  const since2011 = await bringLookup(upstream, place, CHANGES_SINCE_2011);
  checkSameAreas(CHANGES_SINCE_2011, ends(since2011, 'from'), lsoas.lsoa2011);
  checkSameAreas(CHANGES_SINCE_2011, ends(since2011, 'to'), lsoas.lsoa2021);
  return { 'lsoa2001-lsoa2011': since2001, 'lsoa2011-lsoa2021': since2011 };
}

/**
 * Wards in force from 2015 to this day; nothing but a line for the report where the place had others
 * in 2015, or has others now: an edition "since 2015" would not be true of them.
 */
async function bringWardsSince2015(
  upstream: Upstream,
  place: RefreshedPlace,
  { lsoa2011, lsoa2021 }: Lsoas,
): Promise<Pick<GeographyInput, 'outlines' | 'lookups' | 'leftOut'>> {
  const ward2015 = await bringWards(upstream, WARDS_SINCE_2015, { place, lsoas: lsoa2011 });
  const of2015 = await bringLookup(upstream, place, MSOA_TO_WARD_2015);
  const of2019 = await bringLookup(upstream, place, LSOA_TO_WARD_2019);
  const of2025 = await bringLookup(upstream, place, LSOA_TO_WARD_2025);
  checkSameAreas(LSOA_TO_WARD_2019, ends(of2019, 'from'), lsoa2011);
  checkSameAreas(LSOA_TO_WARD_2025, ends(of2025, 'from'), lsoa2021);
  const wards = new Set(ward2015.features.map(({ id }) => String(id)));
  const others = [...otherWards(MSOA_TO_WARD_2015, of2015, wards)];
  others.push(...otherWards(LSOA_TO_WARD_2025, of2025, wards));
  if (others.length > 0)
    return { leftOut: [`${place.name}: wards since 2015, ${others.join(', and ')}`] };
  checkWards(LSOA_TO_WARD_2019, of2019, wards);
  checkFits(LSOA_TO_WARD_2019, of2019, overlapShares(lsoa2011, ward2015));
  checkFits(LSOA_TO_WARD_2025, of2025, overlapShares(lsoa2021, ward2015));
  return {
    outlines: { ward2015 },
    lookups: { 'lsoa2011-ward2015': of2019, 'lsoa2021-ward2015': of2025 },
  };
}

/**
 * In words, wards of a lookup that are none of those given; nothing where there are none.
 * @throws DataError for what is no code of a ward: a garbled cell is not another ward.
 */
function otherWards(
  { layer, name }: Pick<LookupRequest<string>, 'layer' | 'name'>,
  rows: readonly LookupRow[],
  wards: ReadonlySet<string>,
): readonly string[] {
  const others = [...new Set(rows.map(({ to }) => to))].filter((to) => !wards.has(to)).sort();
  if (others.length === 0) return [];
  const garbled = others.find((code) => !isCodeOf('ward2015', code));
  if (garbled !== undefined)
    throw layerFault({ layer, file: `${name}.csv` }, `"${garbled}"`, 'a code of a ward');
  const rest = others.length === 1 ? '' : ` and ${others.length - 1} more`;
  return [`since ${layer.service} names ${others[0]}${rest} besides them`];
}

function checkWards(
  { layer, name }: Pick<LookupRequest<string>, 'layer' | 'name'>,
  rows: readonly LookupRow[],
  wards: ReadonlySet<string>,
): void {
  const stray = rows.find(({ to }) => !wards.has(to));
  if (stray === undefined) return;
  const found = `${stray.from} in ${stray.to}, a ward without an outline`;
  throw layerFault(
    { layer, file: `${name}.csv` },
    found,
    `one of the ${wards.size} wards of the place`,
  );
}

/** A best fit may be a poor one, down to 2% of an LSOA in Leicester, but lies in its ward somewhere. */
function checkFits(
  { layer, name }: Pick<LookupRequest<string>, 'layer' | 'name'>,
  rows: readonly LookupRow[],
  shares: ReadonlyMap<string, Shares>,
): void {
  const stray = rows.find(({ from, to }) => shares.get(from)?.has(to) !== true);
  if (stray === undefined) return;
  const best = largestShare(shares.get(stray.from)) ?? 'none';
  const found = `${stray.from} in ${stray.to}, and no part of its outline; most of it in ${best}`;
  throw layerFault(
    { layer, file: `${name}.csv` },
    found,
    'a ward that some of the LSOA lies in, by the outlines of both',
  );
}

/** Each LSOA with the ward that most of it lies in: a best fit of this project. */
function bestFit(lsoas: PublishedOutlines, wards: PublishedOutlines): readonly LookupRow[] {
  return [...overlapShares(lsoas, wards)].flatMap(([from, shares]) => {
    const to = largestShare(shares);
    return to === undefined ? [] : [{ from, to }];
  });
}
