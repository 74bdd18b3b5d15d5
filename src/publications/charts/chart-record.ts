import type { PlaceProgramme } from '../../areas/place.ts';
import type { Edition } from '../../geography/edition.ts';
import type { Unit } from '../../indicators/indicator.ts';
import type { Observation } from '../../pipeline/observation.ts';
import type { Difference, Direction, TrendBreak } from '../../pipeline/published.ts';
import type { Licence, Standing } from '../../sources/source.ts';

/** One figure of a chart: the canonical row, rounded as published, with its area's name. */
export interface ChartRow extends Observation {
  readonly name: string;
  readonly edition: Edition;
  /** Class of a choropleth, 0 the lowest; null where there is no value or nothing is shaded. */
  readonly class: number | null;
  /** Verdict of the 99.8% funnel limits; null where the measure is not tested. */
  readonly difference: Difference | null;
  /** Whether a change is clear by its 99.8% interval; null where the value is no change. */
  readonly direction: Direction | null;
}

/** How a choropleth's values are classed: the scale that map and legend share. */
export interface ChartClasses {
  /** Ascending: n classes have n - 1 breaks. */
  readonly breaks: readonly number[];
  /** Lowest and highest value of any period of the same map. */
  readonly extent: readonly [lowest: number, highest: number];
  /** Areas in each class, lowest first. */
  readonly counts: readonly number[];
  readonly noData: number;
  /** Class of the palette: "ramp-5". */
  readonly ramp: string;
}

/** What a chart cites: a dataset or document with its licence. */
export interface ChartSource {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly dataset: string;
  readonly standing: Standing;
  readonly licence: Licence;
  readonly attribution: string;
}

/** One panel of a trend: the place with some of its comparators. */
export interface ChartPanel {
  readonly title: string;
  /** Codes of its lines, the place first. */
  readonly areas: readonly string[];
}

/**
 * One published chart, whole: figure, table, sentence, download, embed, share image and citation are
 * made from this record and from nothing else, but for the outlines of a map's areas.
 */
export interface ChartRecord {
  /** Part of its address for ever: "leicester-claimant-rate-2016". */
  readonly id: string;
  readonly mark: 'choropleth' | 'symbol' | 'lines';
  readonly indicator: string;
  readonly place: {
    readonly slug: string;
    readonly name: string;
    readonly code: string;
    readonly within: string;
  };
  /** The period of a map; null on a trend, which has many. */
  readonly period: { readonly slug: string; readonly label: string } | null;
  /** Edition of the areas' codes. */
  readonly edition: Edition;
  /** What, where and when, without a finding: "Claimant rate by neighbourhood, Leicester, 2016". */
  readonly name: string;
  /** The finding in ten words or fewer. */
  readonly headline: string;
  readonly subtitle: string;
  /** What the chart shows in two or three sentences: also its text alternative. */
  readonly summary: string;
  /** The measure inside a sentence: "claimant rate". */
  readonly noun: string;
  readonly unit: Unit;
  /** What is said of areas that the measure leaves out; null where none is. */
  readonly elsewhere: string | null;
  /** Ascending by area and period; a trend's in the order of its lines. */
  readonly rows: readonly ChartRow[];
  readonly classes: ChartClasses | null;
  /**
   * Value of all areas of a map together, rounded as its values: what they are compared with, not a
   * figure of the city. Null or left out where there is none.
   */
  readonly pooled?: number | null;
  /** Panels of a trend; empty on a map. */
  readonly panels: readonly ChartPanel[];
  /** Gaps and breaks that no line crosses; empty on a map. */
  readonly breaks: readonly TrendBreak[];
  /** Span that a trend shades; null where no document names a programme of the place. */
  readonly programme: PlaceProgramme | null;
  /** Changes of definition, boundary or method that bear on the figures. */
  readonly definitions: readonly { readonly id: string; readonly sentence: string }[];
  readonly sources: readonly ChartSource[];
  /** Sentences that licences ask for wherever the chart goes. */
  readonly attribution: readonly string[];
  readonly caveats: readonly string[];
  readonly howMade: readonly string[];
  readonly rounding: readonly string[];
  /** Address of the page that shows it among its periods and with the finder. */
  readonly page: string;
}
