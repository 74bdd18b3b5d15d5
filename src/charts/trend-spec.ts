import type { TrendBreak, TrendSeries } from '../pipeline/published.ts';
import type { ImageSpec } from './svg-image.ts';
import type { Domain } from './trend-domain.ts';

/** One trend, or one of its panels, ready to be drawn. */
export interface TrendSpec extends Omit<ImageSpec, 'viewBox'> {
  /** The place first, in the accent with its interval; then up to three comparators. */
  readonly series: readonly TrendSeries[];
  readonly breaks: readonly TrendBreak[];
  /** Span that is shaded; null shades none. */
  readonly programme: {
    readonly name: string;
    readonly from: number;
    readonly to: number;
  } | null;
  /** Words of the value axis: "per cent of residents aged 16 to 64". */
  readonly unit: { readonly words: string };
  /** Value axis; give panels that are compared the same, from `trendDomain` of all series. */
  readonly domain?: Domain | undefined;
  /** Names of the lines of all panels that are compared, so that their years stand alike. */
  readonly names?: readonly string[] | undefined;
  /** Drawings wanted; both unless told. One that stands alone is shown at every width. */
  readonly sizes?: readonly ('wide' | 'narrow')[] | undefined;
}
