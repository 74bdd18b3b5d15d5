import type { NamedArea } from './area-slug.ts';
import { mergeEditions, type NamedMatch } from './find-names.ts';
import type { PostcodeAreas } from './find-outcode.ts';
import { areaOf, fittedArea, type PlacesFile } from './find-places.ts';

/** One postcode, and every area that it lies in. */
export interface PostcodeAnswer {
  readonly kind: 'postcode';
  readonly row: PostcodeAreas;
  /** In the order of the editions of the places file: wards before LSOAs, newest first. */
  readonly areas: readonly NamedMatch[];
  readonly differences: readonly WardDifference[];
}

/**
 * A postcode's own ward where it is not the ward that the whole LSOA is fitted to: figures of that
 * LSOA are counted in the other ward.
 */
export interface WardDifference {
  readonly ward: NamedArea;
  readonly lsoa: NamedArea;
  readonly fitted: NamedArea;
}

/** Everything about one postcode. Its neighbourhood is the one that its LSOA belongs to. */
export function describePostcode(row: PostcodeAreas, places: PlacesFile): PostcodeAnswer {
  const own = ownAreas(row, places);
  const neighbourhoods = own.flatMap((area) => fittedArea(places, area, 'msoa2011') ?? []);
  return {
    kind: 'postcode',
    row,
    areas: mergeEditions([...own, ...neighbourhoods]),
    differences: wardDifferences(row, places),
  };
}

/** Where the postcode's own wards differ from those that its LSOAs are fitted to. */
export function wardDifferences(row: PostcodeAreas, places: PlacesFile): readonly WardDifference[] {
  const own = ownAreas(row, places);
  const wards = own.filter(({ edition }) => edition.startsWith('ward'));
  const lsoas = own.filter(({ edition }) => edition.startsWith('lsoa'));
  const all = wards.flatMap((ward) =>
    lsoas.flatMap((lsoa) => {
      const fitted = fittedArea(places, lsoa, ward.edition);
      return fitted === undefined || fitted.code === ward.code ? [] : [{ ward, lsoa, fitted }];
    }),
  );
  // An LSOA that two editions share is said once.
  return all.filter(
    ({ ward, lsoa }, at) =>
      all.findIndex((one) => one.ward.code === ward.code && one.lsoa.code === lsoa.code) === at,
  );
}

function ownAreas(row: PostcodeAreas, places: PlacesFile): readonly NamedArea[] {
  return places.editions.flatMap((edition) => areaOf(places, edition, row.areas[edition]) ?? []);
}
