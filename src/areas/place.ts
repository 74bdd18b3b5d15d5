import type { Edition } from '../geography/edition.ts';

/** Authority, region or nation that a place is compared with. */
export interface Comparator {
  readonly code: string;
  readonly name: string;
  /** Which of the two trend panels shows it. */
  readonly panel: 'country and region' | 'neighbouring cities';
}

/** What areas with targets are followed by, since the plan's own figures have no successor. */
export interface FollowedBy {
  /** A rate of counted people for single years, whose counts may be summed. */
  readonly rates: string;
  /** The change of that rate between years. */
  readonly changes: string;
  /** Shares that are published without the numbers of people they are shares of. */
  readonly shares: string;
}

/** What a place undertook, and where the record keeps the words and figures of it. */
export interface PlacePromise {
  /** The undertaking in the document's own words. */
  readonly quotation: string;
  /** Document and section of the quotation. */
  readonly where: string;
  /** Year in which it was made. */
  readonly year: number;
  /** Source of the document, a slug of `src/sources`; its tables have a page of that name. */
  readonly planSource: string;
  /** Programme that holds the promise: a folder of `data/record`. */
  readonly record: string;
  /** Ids of the items that the overview leads with, their verdicts beside them. */
  readonly headlineItems: readonly string[];
  /** Transcribed table of the headline targets: a file name of `data/record`. */
  readonly headlineTable: string;
  /** Transcribed table of the targets of areas. */
  readonly areaTable: string;
  /** Transcribed table of the claimants that the plan's text counts in single areas. */
  readonly describedTable: string;
  /** The targets of areas, a map indicator each, the first one the map to lead with. */
  readonly areaTargets: readonly { readonly indicator: string; readonly who: string }[];
  /** Map indicators that the areas with targets are followed by since: slugs of `src/indicators`. */
  readonly followedBy: FollowedBy;
}

/** A span of years that trend charts shade. */
export interface PlaceProgramme {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A place with pages: one file in this folder; its name is its slug. Which figures, boundaries,
 * maps and trends it has is not declared: that follows from what `data` holds of it.
 */
export interface Place {
  /**
   * Said by one place alone: the one whose record this is, whose pages have the short addresses
   * and which the front page is about.
   */
  readonly home?: true;
  readonly name: string;
  /** Code of the local authority district. */
  readonly code: string;
  /** What ONS calls the place and which postcodes it has, where that is not its name and its code. */
  readonly openGeography?: {
    /** What stands before the number in the names of its LSOAs: "Leicester" of "Leicester 003A". */
    readonly areaName?: string;
    /** Outcodes that postcodes are asked of, instead of the whole authority: "LE5". */
    readonly outcodes?: readonly string[];
    /** Editions that cover other ground than the rest: its border was moved, or its coast drawn anew. */
    readonly otherGround?: readonly Edition[];
  };
  /** Where it is, for readers elsewhere: "East Midlands, England". */
  readonly within: string;
  /** Code of the comparator that headlines and small charts compare with. */
  readonly nation: string;
  readonly comparators: readonly Comparator[];
  /** Map indicator that the overview and the area pages lead with: a slug of `src/indicators`. */
  readonly leadIndicator: string;
  /** Trend indicator that the page of the whole place leads with. */
  readonly leadTrend: string;
  /** Span of the programme, shaded on trend charts; left out where no document names one. */
  readonly programme?: PlaceProgramme;
  /**
   * The item of the record that names the place as part of the programme: a folder of `data/record`
   * and an id in it. Left out where the record's own promise does.
   */
  readonly namedBy?: {
    readonly record: string;
    readonly item: string;
    /** What the item lists, the place among them: "pathfinders". */
    readonly lists: string;
    /** Id of the entry of `data/breaks.yaml` that says when the programme ended. */
    readonly ended: string;
  };
  /** Left out where the record of a place holds no promise. */
  readonly promise?: PlacePromise;
}
