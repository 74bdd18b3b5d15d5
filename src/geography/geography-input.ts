import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Edition } from './edition.ts';

/** Outlines of one edition in degrees (WGS84): `id` is the official code, the name its only property. */
export type PublishedOutlines = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly name: string }
>;

/** A row of an official lookup between two editions of one place. */
export interface LookupRow {
  readonly from: string;
  readonly to: string;
  /** U unchanged, S split, M merged, X complex; of lookups between LSOA editions alone. */
  readonly change?: string;
  /** Share of the area's postcodes that lie in the whole, 0 to 1; of derived lookups alone. */
  readonly share?: string;
  /** The publisher's name of the area at `to`: for areas that no outline and no list names. */
  readonly toName?: string;
}

/** One postcode with the codes of its areas by edition. */
export interface PostcodeRow {
  readonly postcode: string;
  readonly areas: Readonly<Partial<Record<Edition, string>>>;
  /** Degrees (WGS84): places it in wards that the directory does not name. */
  readonly point?: readonly [longitude: number, latitude: number];
}

/** What publishers give of a place's geography: any part may be missing, and stays as it is then. */
export interface GeographyInput {
  readonly outlines?: Readonly<Partial<Record<Edition, PublishedOutlines>>>;
  /** Names by code and edition, also of editions without outlines; other areas may be among them. */
  readonly names?: Readonly<Partial<Record<Edition, ReadonlyMap<string, string>>>>;
  /** By the two editions that its file is named after: `lsoa2011-lsoa2021`. */
  readonly lookups?: Readonly<Record<string, readonly LookupRow[]>>;
  readonly postcodes?: readonly PostcodeRow[];
  /** What was left out of all this, and why: a line each for the report. */
  readonly leftOut?: readonly string[];
}
