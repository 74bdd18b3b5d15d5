import { trendDomain } from '../../charts/trend-domain.ts';
import type { TrendSize } from '../../charts/trend-size.ts';
import { drawTrend } from '../../charts/trend.ts';
import { formatValue } from '../../pipeline/format-number.ts';
import type { ChartPanel, ChartRecord } from '../charts/chart-record.ts';
import { seriesOfChart } from '../charts/chart-series.ts';
import type { Block } from './image-text.ts';
import { paintTrend } from './paint-trend.ts';

/** One panel of a trend with its looks written on it; panels share the value axis. */
export function panelBlock(
  record: ChartRecord,
  { title, areas }: ChartPanel,
  { size, document }: { readonly size: TrendSize; readonly document: Document },
): Block {
  const all = seriesOfChart(record);
  const series = all.filter(({ area }) => areas.includes(area));
  const spec = {
    ids: record.id,
    title,
    series,
    domain: trendDomain(all),
    breaks: record.breaks,
    programme: record.programme,
    unit: record.unit,
    names: all.map(({ name }) => name),
  };
  const { viewBox, body } = drawTrend(spec, size, document);
  const printed = (value: number) => formatValue(value, record.unit);
  const painted = paintTrend(
    body,
    series.map(({ area }) => area),
    printed,
  );
  return {
    markup: `<g font-size="${size.fontSize}">${painted}</g>`,
    height: Math.ceil(viewBox[1]),
  };
}
