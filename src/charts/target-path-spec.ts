import type { Span } from '../record/printed-span.ts';

/** One printed figure of a path: where it stands, and how it is labelled. */
export interface PathPoint {
  readonly value: number;
  readonly printed: string;
  /** The month, year or period that the document names; null where it prints no date. */
  readonly span: Span | null;
  /** The date in words: "by March 2008", "no date printed". */
  readonly when: string;
  /** Ends of the interval or of the rounding; null where there is none. */
  readonly interval: readonly [lower: number, upper: number] | null;
}

/** One version of a target: where it set out from, and what was to be reached by when. */
export interface TargetPath {
  readonly id: string;
  /** Who or what decided it: "Local Area Agreement". */
  readonly decided: string;
  readonly from: PathPoint;
  readonly to: PathPoint;
}

/** What the drawing says of itself. */
export interface TargetPathWords {
  readonly title: string;
  readonly description: string;
  /** Words of the value axis: "per cent". */
  readonly axis: string;
}

/** A target with its paths, ready to be drawn. */
export interface TargetPathSpec extends TargetPathWords {
  /** Prefix of every id in the image: unique on its page. */
  readonly ids: string;
  readonly paths: readonly TargetPath[];
  readonly achieved: PathPoint | null;
}
