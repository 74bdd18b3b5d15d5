import type { NameLayer } from '../../charts/place-names.ts';
import type { ChartRecord } from '../charts/chart-record.ts';
import { drawChart, type Drawing, type DrawingTools } from '../charts/draw-chart.ts';
import { scaleOutlines } from '../charts/scale-outlines.ts';

/**
 * Units of a map in a chart's document, which shows it at most 528 CSS pixels wide. The full map's
 * 1,000 would cost a tenth of all that an embed may weigh, for details smaller than a pixel.
 */
const MAP_WIDTH = 600;
/** Sets of names for the widths that a map in a document can have. */
const SHOWN_NAMES: readonly NameLayer['size'][] = ['narrow', 'middle'];

/**
 * Draws a chart for its document, live or frozen.
 * @throws RangeError where a map comes without its outlines.
 */
export function drawEmbed(record: ChartRecord, tools: Omit<DrawingTools, 'ids'>): Drawing {
  const { shapes } = tools;
  const ids = 'chart';
  if (shapes === null) return drawChart(record, { ...tools, ids });
  const names = shapes.names.filter(({ size }) => SHOWN_NAMES.includes(size));
  const outlines = scaleOutlines({ full: shapes.full, names }, MAP_WIDTH);
  return drawChart(record, { ...tools, ids, shapes: outlines });
}
