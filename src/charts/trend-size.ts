/** Measures of one drawing of a trend, in units of its view box. */
export interface TrendSize {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Height of the part that the lines are drawn in. */
  readonly plotHeight: number;
  /** Largest size of text; the style sheet may set less where the drawing is shown larger. */
  readonly fontSize: number;
  /** Most labels along the axis of years. */
  readonly years: number;
  /** Longest line of a label at the end of a line, in font sizes. */
  readonly labelWidth: number;
  /** Whether there is room for the years of the programme after its name. */
  readonly saysYears: boolean;
}

/**
 * Two drawings of each trend, so that text is 12 CSS pixels or more from 280 pixels of width up:
 * the style sheet shows one of them. The sizes of text there must not exceed `fontSize` here.
 */
export const TREND_SIZES: readonly TrendSize[] = [
  {
    name: 'wide',
    width: 720,
    plotHeight: 290,
    fontSize: 15.5,
    years: 8,
    labelWidth: 12,
    saysYears: true,
  },
  {
    name: 'narrow',
    width: 340,
    plotHeight: 230,
    fontSize: 14.6,
    years: 4,
    labelWidth: 5,
    saysYears: false,
  },
];
