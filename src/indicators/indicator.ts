import type { Edition } from '../geography/edition.ts';
import type { Observation } from '../pipeline/observation.ts';
import type { ClassMethod } from '../pipeline/class-breaks.ts';

/** Rows of the tables that an indicator declared, by table slug. */
export type Tables = (slug: string) => readonly Observation[];

export interface Unit {
  /** Written straight after a number: "%", "" . */
  readonly symbol: string;
  /** Read aloud and printed on axes: "per cent of residents aged 16 to 64". */
  readonly words: string;
  /** Decimal places of a published value; 1 at most for LSOA rates. */
  readonly decimals: 0 | 1 | 2;
}

interface Indicator {
  /** Name of the measure in plain words, not a finding: "Claimant rate by neighbourhood". */
  readonly title: string;
  /** Measure with population and method, the start of every statistical subtitle. */
  readonly measure: string;
  readonly unit: Unit;
  readonly polarity: 'higher is better' | 'lower is better' | 'neither';
  /** Slugs of the canonical tables that `compute` may read; the first one's source is cited. */
  readonly tables: readonly string[];
  /** One sentence each, at most 30 words, shown with every figure. */
  readonly caveats: readonly string[];
  /** Ids of the breaks in `data/breaks.yaml` that bear on the series: "B1". */
  readonly breaks: readonly string[];
  /** How a published number was made, step by step, with the arithmetic. */
  readonly howMade: readonly string[];
}

/** What a headline may be made from: the facts of one map, computed once. */
export interface MapFacts {
  readonly place: string;
  readonly label: string;
  readonly areas: number;
  readonly withValue: number;
  readonly lowest: number;
  readonly highest: number;
  /** All areas together, from counts and denominators; null where there are none. */
  readonly pooled: number | null;
  /** The same for the period before, null for the first. */
  readonly pooledBefore: number | null;
  readonly labelBefore: string | null;
  readonly higher: number;
  readonly lower: number;
  readonly values: readonly number[];
}

/** A figure for each small area of a place: `/maps/<slug>/`. */
export interface MapIndicator extends Indicator {
  readonly kind: 'map';
  /** Counts are never shaded: they are drawn as symbols whose area is the count. */
  readonly mark: 'choropleth' | 'symbol';
  readonly edition: (period: string) => Edition;
  /** Canonical rows, one per area and period, from the declared tables only. */
  readonly compute: (tables: Tables) => readonly Observation[];
  readonly classes: ClassMethod;
  readonly palette: 'sequential' | 'diverging';
  /** Whether areas are tested against all areas together, at the 99.8% limits. */
  readonly funnel: boolean;
  /** The finding of one map in ten words or fewer. */
  readonly headline: (facts: MapFacts) => string;
  /** The value of one area inside a sentence: "9.5 claimants per 100 residents". */
  readonly phrase: (value: string) => string;
  /** Words for a period where the calendar is not how readers know it: "Indices of 2004". */
  readonly periodLabel?: (period: string) => string;
}

/** What a trend's headline may be made from. */
export interface TrendFacts {
  readonly place: string;
  readonly first: Observation & { readonly value: number };
  readonly last: Observation & { readonly value: number };
  /** Comparator's value in the last period, by area code. */
  readonly lastOf: (code: string) => number | null;
}

/** Figures of whole authorities over time: `/trends/<slug>/`. */
export interface TrendIndicator extends Indicator {
  readonly kind: 'trend';
  readonly compute: (tables: Tables) => readonly Observation[];
  /** First year of each segment that a break opens: the line is not joined across it. */
  readonly segmentsFrom: readonly number[];
  readonly headline: (facts: TrendFacts) => string;
  readonly phrase: (value: string) => string;
}

export type AnyIndicator = MapIndicator | TrendIndicator;
