import type { Edition } from '../geography/edition.ts';

/** Authority, region or nation that a place is compared with. */
export interface Comparator {
  readonly code: string;
  readonly name: string;
  /** Which of the two trend panels shows it. */
  readonly panel: 'country and region' | 'neighbouring cities';
}

/** A place with pages: one file in this folder; its name is its slug. */
export interface Place {
  readonly name: string;
  /** Code of the local authority district. */
  readonly code: string;
  /** Where it is, for readers elsewhere: "East Midlands, England". */
  readonly within: string;
  /** Code of the comparator that headlines and small charts compare with. */
  readonly nation: string;
  readonly comparators: readonly Comparator[];
  /** LSOA editions with boundaries in `data/geography/<slug>/`, oldest first. */
  readonly lsoaEditions: readonly Extract<Edition, `lsoa${string}`>[];
  readonly wardEditions: readonly Extract<Edition, `ward${string}`>[];
  /** Longitude and latitude of the dot on the inset map, in degrees. */
  readonly centre: readonly [longitude: number, latitude: number];
  /** Map indicator that the overview and the area pages lead with: a slug of `src/indicators`. */
  readonly leadIndicator: string;
  /** Trend indicator that the page of the whole place leads with. */
  readonly leadTrend: string;
  /** Span of the programme, shaded on trend charts. */
  readonly programme: { readonly name: string; readonly from: number; readonly to: number };
}
