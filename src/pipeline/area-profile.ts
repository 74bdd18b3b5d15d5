import type { Edition } from '../geography/edition.ts';
import type { Unit } from '../indicators/indicator.ts';
import type { Observation } from './observation.ts';
import type { Difference, Direction } from './published.ts';

/** One line of the list of all areas of a place. */
export interface AreaIndexEntry {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'city' | 'ward' | 'lsoa';
  /** Editions in which the code is current, oldest first. */
  readonly editions: readonly Edition[];
  /** Name that residents know: the ward of an LSOA's House of Commons Library neighbourhood. */
  readonly neighbourhood: string | null;
  /** Slugs of the wards that the area is in, or of the LSOAs that a ward is made of. */
  readonly wards: readonly string[];
}

export interface AreaLink {
  readonly slug: string;
  readonly name: string;
  /** What the link adds: "Spinney Hill Road", "one of 9 LSOAs". */
  readonly note: string | null;
}

/** One published figure of one area, for one indicator and period. */
export interface ProfileFigure extends Observation {
  /** Edition of the boundary that the figure is for. */
  readonly edition: Edition;
  readonly indicator: string;
  readonly title: string;
  readonly label: string;
  readonly periodSlug: string;
  /** Decimal places that the figure was published with. */
  readonly decimals: Unit['decimals'];
  readonly difference: Difference | null;
  readonly direction: Direction | null;
  /** All areas together in the same period; null where they have none. */
  readonly pooled: number | null;
  /** How the figure came to this area where it was not published for it, in a sentence. */
  readonly derivation: string | null;
}

/** Figures of one indicator for an area, oldest first. */
export interface ProfileSeries {
  readonly indicator: string;
  readonly title: string;
  readonly measure: string;
  readonly figures: readonly ProfileFigure[];
  /** What the pooled figures are of: "The city’s LSOAs taken together". */
  readonly together: string;
  /** Why there are none: said instead of a gap. */
  readonly missing: string | null;
}

/** All that an area page says. */
export interface AreaProfile extends AreaIndexEntry {
  readonly title: string;
  /** Sentence in plain words made from the figures. */
  readonly headline: string;
  readonly history: readonly string[];
  readonly successors: readonly AreaLink[];
  readonly predecessors: readonly AreaLink[];
  /** The ward of the same name in another edition; null where there is none. */
  readonly namesake: AreaLink | null;
  readonly wardLinks: readonly AreaLink[];
  readonly parts: readonly AreaLink[];
  /** Edition of the LSOAs in `parts`; null where there are none. */
  readonly partsEdition: Edition | null;
  readonly neighbours: readonly AreaLink[];
  readonly series: readonly ProfileSeries[];
  /** Codes to draw on the locator, and the edition whose shapes they are. */
  readonly locator: { readonly edition: Edition; readonly codes: readonly string[] };
}
