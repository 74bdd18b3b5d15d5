import type { Edition } from '../geography/edition.ts';
import type { PaletteName } from '../charts/ramp-class.ts';
import type { ClassMethod } from '../pipeline/class-breaks.ts';
import type { Observation } from '../pipeline/observation.ts';
import type { ComputedRow, MapPeriod } from '../pipeline/published.ts';

/** Rows of the tables that an indicator declared, by table slug. */
export type Tables = (slug: string) => readonly Observation[];

/** What kind of quantity a value is: people are counted, the others stand for a rate or a position. */
export type UnitKind = 'percent' | 'percentage points' | 'decile' | 'people';

export interface Unit<Kind extends UnitKind = UnitKind> {
  readonly kind: Kind;
  /** Written straight after a number: "%", "" . */
  readonly symbol: string;
  /** Read aloud and printed on axes: "per cent of residents aged 16 to 64". */
  readonly words: string;
  /** Decimal places of a published value; 1 at most for LSOA rates. */
  readonly decimals: 0 | 1 | 2;
}

/**
 * A sentence shown with every figure; or one that speaks of "the plan", shown only where the place
 * has a promise on record, with what is shown elsewhere, if anything.
 */
export type Caveat = string | { readonly withPlan: string; readonly without?: string };

interface Indicator {
  /** Name of the measure in plain words, not a finding: "Claimant rate by neighbourhood". */
  readonly title: string;
  /** The same inside a sentence, after "the": "claimant rate". */
  readonly noun: string;
  /** Measure with population and method, the start of every statistical subtitle. */
  readonly measure: string;
  readonly unit: Unit;
  readonly polarity: 'higher is better' | 'lower is better' | 'neither';
  /** Lowest and highest value that can be true. */
  readonly range: readonly [least: number, most: number];
  /** Slugs of the canonical tables that `compute` may read; the first one's source is cited. */
  readonly tables: readonly string[];
  /** One sentence each, at most 30 words, shown with every figure. */
  readonly caveats: readonly Caveat[];
  /** Ids of the breaks in `data/breaks.yaml` that bear on the series: "B1". Lines stop at them. */
  readonly breaks: readonly string[];
  /** How a published number was made, step by step, with the arithmetic. */
  readonly howMade: readonly string[];
  /** The value of one area inside a sentence: "9.5 claimants per 100 residents". */
  readonly phrase: (value: string) => string;
}

/** What a headline may be made from: the facts of one map, computed once, of rounded values. */
export interface MapFacts extends Pick<MapPeriod, 'period' | 'label' | 'edition' | 'pooled'> {
  readonly place: string;
  /** All areas with their rows, in order of code; values are rounded as published. */
  readonly rows: MapPeriod['rows'];
  /** Values alone, ascending: as many as areas have one. */
  readonly values: readonly number[];
  /** Areas outside the 99.8% limits around all areas together. */
  readonly higher: number;
  readonly lower: number;
}

/** What the sentence on one area is made from. */
export interface AreaWords {
  readonly name: string;
  readonly label: string;
  /** The figure as printed: "24.0%". */
  readonly value: string;
}

interface AnyMapIndicator extends Indicator {
  readonly kind: 'map';
  readonly edition: (period: string) => Edition;
  /** Canonical rows, one per area and period, from the declared tables only. */
  readonly compute: (tables: Tables) => readonly ComputedRow[];
  readonly palette: PaletteName;
  /**
   * Whether each area's rate is tested against all areas together, at the 99.8% limits. True only
   * where counts and denominators add up to a rate that means something.
   */
  readonly funnel: boolean;
  /** What is said of areas without a row: "outside the plan’s targets". Left out, each area must have one. */
  readonly elsewhere?: string;
  /** Why no figure of the city or of England can stand beside an area’s, in one sentence. */
  readonly elsewhereNote?: string;
  /** Decimal places of one period, where the publisher gave fewer than `unit` says. */
  readonly decimals?: (period: string) => Unit['decimals'];
  /** The finding of one map in ten words or fewer. */
  readonly headline: (facts: MapFacts) => string;
  /**
   * The figure of one area in a sentence of its own, without its full stop, where "in 2025, the area
   * had" is not how it is said.
   */
  readonly areaSentence?: (words: AreaWords) => string;
  /** Words for a period where the calendar is not how readers know it: "2014 to 2019". */
  readonly periodLabel?: (period: string) => string;
}

/** Rates and positions may be shaded. */
export interface ChoroplethIndicator extends AnyMapIndicator {
  readonly mark: 'choropleth';
  readonly unit: Unit<Exclude<UnitKind, 'people'>>;
  readonly classes: ClassMethod;
}

/** Counts are never shaded: they are drawn as symbols whose area is the count. */
export interface SymbolIndicator extends AnyMapIndicator {
  readonly mark: 'symbol';
  readonly unit: Unit<'people'>;
}

/** A figure for each small area of a place: `/maps/<slug>/`. */
export type MapIndicator = ChoroplethIndicator | SymbolIndicator;

/** An observation that has its value. */
export type Figure = Observation & { readonly value: number };

/** What a trend's headline may be made from. */
export interface TrendFacts {
  readonly place: string;
  readonly first: Figure;
  readonly last: Figure;
  /** The nation that the place is compared with, in the period of `last`; null where it has none. */
  readonly nation: { readonly name: string; readonly last: Figure } | null;
}

/** Figures of whole authorities over time: `/trends/<slug>/`. */
export interface TrendIndicator extends Indicator {
  readonly kind: 'trend';
  /** Canonical rows, one per authority and period, from the declared tables only. */
  readonly compute: (tables: Tables) => readonly Observation[];
  /** The finding of the whole series in ten words or fewer. */
  readonly headline: (facts: TrendFacts) => string;
}

export type AnyIndicator = MapIndicator | TrendIndicator;
