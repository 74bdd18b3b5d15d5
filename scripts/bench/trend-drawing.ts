import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { renderTrend } from '../../src/charts/trend.ts';
import type { PublishedTrend } from '../../src/pipeline/published.ts';

/** The drawing of one 20-point line with its interval, breaks and labels, for wide screens. */
export function trendDrawing(): () => string {
  const { document } = new JSDOM('').window;
  const trend = JSON.parse(
    readFileSync('.derived/trends/leicester/employment-rate.json', 'utf8'),
  ) as PublishedTrend;
  return () =>
    renderTrend(
      {
        ids: 'bench',
        title: trend.headline,
        series: trend.series.slice(0, 1),
        breaks: trend.breaks,
        programme: trend.programme,
        unit: { words: 'per cent' },
        sizes: ['wide'],
      },
      document,
    );
}
