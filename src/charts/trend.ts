import { renderImage } from './svg-image.ts';
import type { ViewBox } from './svg-image.ts';
import { trendDomain } from './trend-domain.ts';
import type { Domain } from './trend-domain.ts';
import { renderTrendFrame } from './trend-frame.ts';
import { placeLabels } from './trend-labels.ts';
import { trendLayout } from './trend-layout.ts';
import type { Years } from './trend-layout.ts';
import { renderTrendLines } from './trend-lines.ts';
import type { DrawnSeries } from './trend-lines.ts';
import { renderTrendPoints } from './trend-points.ts';
import { trendSegments, trendYears } from './trend-segments.ts';
import { TREND_SIZES } from './trend-size.ts';
import type { TrendSize } from './trend-size.ts';
import type { TrendSpec } from './trend-spec.ts';
import { renderTrendWords } from './trend-words.ts';

/** Most lines that one chart may hold (Government Analysis Function): the place and three others. */
const MOST_SERIES = 4;

/** The inside of one drawing. */
interface TrendDrawing {
  readonly viewBox: ViewBox;
  readonly body: string;
}

interface PlottedTrend {
  readonly spec: TrendSpec;
  readonly drawn: DrawnSeries;
  readonly axes: { readonly domain: Domain; readonly years: Years };
}

/**
 * A line chart as SVG strings, one for wide and one for narrow screens, of which the style sheet
 * shows one; the wrapper has the class `trend-frame`. Plot draws with the document given.
 * @throws RangeError where there are more series than a reader can tell apart, or too few years.
 */
export function renderTrend(spec: TrendSpec, document: Document): string {
  const { sizes = ['wide', 'narrow'] } = spec;
  const alone = sizes.length === 1 ? ' alone' : '';
  const plotted = plotTrend(spec);
  return TREND_SIZES.filter(({ name }) => sizes.includes(name))
    .map((size) => {
      const { viewBox, body } = drawPlotted(plotted, size, document);
      const image = { ...spec, ids: `${spec.ids}-${size.name}`, viewBox };
      return renderImage(image, `trend trend-${size.name}${alone}`, body);
    })
    .join('');
}

/**
 * The inside of one drawing of a trend, of any size, without the element round it.
 * @throws RangeError where there are more series than a reader can tell apart, or too few years.
 */
export function drawTrend(spec: TrendSpec, size: TrendSize, document: Document): TrendDrawing {
  return drawPlotted(plotTrend(spec), size, document);
}

/** What drawings of every size have in common: segments and the ends of both axes. */
function plotTrend(spec: TrendSpec): PlottedTrend {
  const { series, breaks } = spec;
  if (series.length > MOST_SERIES)
    throw new RangeError(`a trend has ${MOST_SERIES} lines at most, not ${series.length}`);
  const years = trendYears(series);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  if (first === last) throw new RangeError('a trend needs at least two years');
  const drawn = series.map((each) => trendSegments(each, years, breaks));
  const axes = { domain: spec.domain ?? trendDomain(series), years: [first, last] as const };
  return { spec, drawn, axes };
}

function drawPlotted(
  { spec, drawn, axes }: PlottedTrend,
  size: TrendSize,
  document: Document,
): TrendDrawing {
  const layout = trendLayout(spec, axes, size);
  return {
    viewBox: [size.width, layout.height],
    body:
      renderTrendFrame(spec, layout, document) +
      renderTrendLines(drawn, layout) +
      renderTrendPoints(drawn, layout) +
      renderTrendWords(layout, placeLabels(drawn, layout)),
  };
}
