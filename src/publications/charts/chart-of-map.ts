import { rampClass } from '../../charts/ramp-class.ts';
import { placePath } from '../../geography/place-path.ts';
import type { MapPeriod, PublishedMap } from '../../pipeline/published.ts';
import { chartId } from './chart-id.ts';
import { chartName } from './chart-name.ts';
import type { ChartClasses, ChartRecord, ChartRow } from './chart-record.ts';
import { chartWords, type ChartSubject } from './chart-words.ts';

/** What every map of small areas must say: its outlines come from Ordnance Survey. */
const OUTLINES = 'Contains OS data © Crown copyright and database right 2025.';

/** The record of one period of a map. @throws RangeError where its indicator names no known source. */
export function chartOfMap(
  map: PublishedMap,
  period: MapPeriod,
  subject: ChartSubject,
): ChartRecord {
  const { indicator, place } = subject;
  const isLatest = period === map.periods.at(-1);
  const address = placePath(place, `/maps/${indicator.slug}/`);
  const words = chartWords({ ...subject, period: period.period }, [OUTLINES]);
  return {
    ...words,
    id: chartId(place.slug, indicator.slug, period.slug),
    mark: indicator.mark ?? 'choropleth',
    period: { slug: period.slug, label: period.label },
    edition: period.edition,
    name: chartName(indicator.title, { place, period }),
    headline: period.headline,
    subtitle: period.subtitle,
    summary: period.summary,
    unit: { ...indicator.unit, decimals: period.decimals },
    rows: period.rows.map((row): ChartRow => ({ ...row, edition: period.edition })),
    classes: classesOf(map, period, subject),
    pooled: period.pooled?.value ?? null,
    panels: [],
    breaks: [],
    page: isLatest ? address : `${address}${period.slug}/`,
  };
}

function classesOf(
  map: PublishedMap,
  period: MapPeriod,
  { indicator }: ChartSubject,
): ChartClasses | null {
  if (indicator.mark !== 'choropleth' || indicator.palette === null) return null;
  return {
    breaks: map.breaks,
    extent: map.extent,
    counts: period.classCounts,
    noData: period.noData,
    ramp: rampClass(indicator.palette, map.breaks.length + 1),
  };
}
