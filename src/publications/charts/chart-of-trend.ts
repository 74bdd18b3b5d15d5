import { placePath } from '../../geography/place-path.ts';
import type { PublishedTrend } from '../../pipeline/published.ts';
import { chartId } from './chart-id.ts';
import { chartName } from './chart-name.ts';
import type { ChartPanel, ChartRecord, ChartRow } from './chart-record.ts';
import { chartWords, type ChartSubject } from './chart-words.ts';

/** The record of a trend. @throws RangeError where its indicator names no known source. */
export function chartOfTrend(trend: PublishedTrend, subject: ChartSubject): ChartRecord {
  const { indicator, place } = subject;
  return {
    ...chartWords(subject, []),
    id: chartId(place.slug, indicator.slug),
    mark: 'lines',
    period: null,
    edition: 'authority',
    name: chartName(indicator.title, { place, period: null }),
    headline: trend.headline,
    subtitle: trend.subtitle,
    summary: trend.summary,
    rows: trend.series.flatMap(({ name, rows }) =>
      rows.map((row): ChartRow => ({
        ...row,
        name,
        edition: 'authority',
        class: null,
        difference: null,
        direction: null,
      })),
    ),
    classes: null,
    panels: panelsOf(trend, subject),
    breaks: trend.breaks,
    page: placePath(place, `/trends/${indicator.slug}/`),
  };
}

/** The place beside each group of its comparators that has figures; alone where none has. */
function panelsOf(trend: PublishedTrend, { place }: ChartSubject): readonly ChartPanel[] {
  const known = new Set(trend.series.map(({ area }) => area));
  const comparators = place.comparators.filter(({ code }) => known.has(code));
  if (comparators.length === 0) return [{ title: place.name, areas: [place.code] }];
  return [...Map.groupBy(comparators, ({ panel }) => panel)].map(([panel, own]) => ({
    title: `${place.name} beside ${panel === 'country and region' ? 'region and country' : panel}`,
    areas: [place.code, ...own.map(({ code }) => code)],
  }));
}
