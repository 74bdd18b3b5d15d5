import type { PlaceProgramme } from '../areas/place.ts';
import type { Unit } from '../indicators/indicator.ts';
import type { Edition } from '../geography/edition.ts';
import type { Observation } from './observation.ts';

/** Verdict of the 99.8% funnel limits on one area against all areas taken together. */
export type Difference = 'higher' | 'lower' | 'not different';

/** Verdict of the 99.8% interval of a change on whether there is one. */
export type Direction = 'rise' | 'fall' | 'no clear change';

/** A computed row that says whether its change is clear; others leave that out. */
export interface ComputedRow extends Observation {
  readonly direction?: Direction;
}

/** One area of one map: the canonical row with what the page says about it. */
export interface MapRow extends Observation {
  readonly name: string;
  /** Index of the class, 0 the lowest; null where there is no value. */
  readonly class: number | null;
  readonly difference: Difference | null;
  /** Whether a change is clear; null where the value is not a change. */
  readonly direction: Direction | null;
}

/** One period of a map. */
export interface MapPeriod {
  readonly period: string;
  /** "2016": shown on the switcher. */
  readonly label: string;
  /** "2016": part of the address. */
  readonly slug: string;
  readonly edition: Edition;
  readonly headline: string;
  readonly subtitle: string;
  /** What the map shows in two or three plain sentences; also its accessible description. */
  readonly summary: string;
  readonly rows: readonly MapRow[];
  /** Areas in each class, lowest first. */
  readonly classCounts: readonly number[];
  readonly noData: number;
  /** Decimal places of the values of this period: print them with no more. */
  readonly decimals: Unit['decimals'];
  /** All areas together. */
  readonly pooled: {
    readonly value: number;
    readonly count: number;
    readonly denominator: number;
  } | null;
}

/** A whole map indicator for one place, ready to be drawn, tabulated and downloaded. */
export interface PublishedMap {
  readonly indicator: string;
  readonly place: string;
  /** Ascending class breaks between the classes: n classes have n - 1 breaks. */
  readonly breaks: readonly number[];
  /** Lowest and highest value of any period: the ends of the legend. */
  readonly extent: readonly [number, number];
  readonly periods: readonly MapPeriod[];
}

/** One line of a trend chart. */
export interface TrendSeries {
  readonly area: string;
  readonly name: string;
  /** Ascending by period. */
  readonly rows: readonly Observation[];
}

/** A gap or break that no line crosses. */
export interface TrendBreak {
  readonly id: string;
  /** First year after the break. */
  readonly year: number;
  readonly label: string;
}

/** A whole trend for one place: the place first, then its comparators. */
export interface PublishedTrend {
  readonly indicator: string;
  readonly place: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly series: readonly TrendSeries[];
  readonly breaks: readonly TrendBreak[];
  /** Span that is shaded; null where no document names a programme of the place. */
  readonly programme: PlaceProgramme | null;
}
