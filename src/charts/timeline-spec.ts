import type { TrendBreak, TrendSeries } from '../pipeline/published.ts';
import type { Span } from '../record/printed-span.ts';
import type { ImageSpec } from './svg-image.ts';

/** One event in its lane. */
export interface TimelineMark {
  /** Its number in the list beside the drawing. */
  readonly number: number;
  readonly title: string;
  readonly span: Span;
}

/** Events of one kind. */
export interface TimelineLane {
  readonly name: string;
  readonly marks: readonly TimelineMark[];
}

/** Lanes of events over one axis of years, and one series on the same axis. */
export interface TimelineSpec extends Omit<ImageSpec, 'viewBox'> {
  /** First and last year, both whole. */
  readonly years: readonly [first: number, last: number];
  readonly lanes: readonly TimelineLane[];
  readonly programme: { readonly name: string; readonly from: number; readonly to: number };
  readonly series: TrendSeries;
  readonly breaks: readonly TrendBreak[];
  /** Name of the series with its unit, above its panel. */
  readonly seriesWords: string;
}
