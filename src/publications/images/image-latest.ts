import { LIGHT } from '../../charts/palette.ts';
import { formatInterval, formatValue } from '../../pipeline/format-number.ts';
import { namingYear } from '../../pipeline/trend-breaks.ts';
import type { ChartPanel, ChartRecord } from '../charts/chart-record.ts';
import { seriesOfChart } from '../charts/chart-series.ts';
import { SERIF, stackBlocks, textBlock, WIDEST, type Block } from './image-text.ts';

/** The last figure of each line of a panel, with its year and its interval, in a column. */
export function latestBlock(record: ChartRecord, { areas }: ChartPanel, width: number): Block {
  const lines = seriesOfChart(record).filter(({ area }) => areas.includes(area));
  const entries = lines.map(({ name, rows }, index): Block => {
    const last = rows.findLast(({ value }) => value !== null);
    if (last === undefined) return { markup: '', height: 0 };
    const colour = [LIGHT.accent, ...LIGHT.series][index] ?? LIGHT.ink;
    const { lower, upper, period } = last;
    const interval =
      lower === null || upper === null ? '' : formatInterval(lower, upper, record.unit);
    return stackBlocks(
      [
        textBlock(
          `${name}, ${namingYear(period)}`,
          { size: 13, weight: 600, fill: colour },
          width / WIDEST.bold,
        ),
        textBlock(
          formatValue(last.value, record.unit),
          { size: index === 0 ? 32 : 22, weight: 600, family: SERIF, leading: 1.15 },
          width,
        ),
        textBlock(interval, { size: 13, fill: LIGHT.muted }, width),
      ],
      1,
    );
  });
  return stackBlocks(entries, 14);
}
