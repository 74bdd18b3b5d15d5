import { renderChoropleth } from '../../charts/choropleth.ts';
import { renderLegend } from '../../charts/legend.ts';
import { renderSymbolMap } from '../../charts/symbol-map.ts';
import { trendDomain } from '../../charts/trend-domain.ts';
import { renderTrend } from '../../charts/trend.ts';
import { nameSlug } from '../../geography/area-slug.ts';
import { EDITION_WORDS } from '../../geography/edition.ts';
import { capitalise } from '../../pipeline/capitalise.ts';
import type { DerivedShapes } from '../../pipeline/derived.ts';
import type { ChartRecord } from './chart-record.ts';
import { seriesOfChart } from './chart-series.ts';

/** What drawings need beside the record. */
export interface DrawingTools {
  /** Outlines of the record's edition; null for a trend. */
  readonly shapes: Pick<DerivedShapes, 'full' | 'names'> | null;
  /** The document that Plot draws trends with. */
  readonly document: Document;
  /** Prefix of ids in the drawing: unique on its page. */
  readonly ids: string;
}

/** The drawing of a chart as it stands in a page: colours and sizes come from style sheets. */
export interface Drawing {
  /** One `<svg>` for a map; one entry for each panel of a trend, each in two sizes. */
  readonly panels: readonly { readonly title: string | null; readonly markup: string }[];
  /** Legend of a choropleth; empty for others. */
  readonly legend: string;
}

/** Draws a chart from its record. @throws RangeError where a map comes without its outlines. */
export function drawChart(record: ChartRecord, tools: DrawingTools): Drawing {
  if (record.mark === 'lines') return { panels: drawPanels(record, tools), legend: '' };
  return {
    panels: [{ title: null, markup: drawMap(record, tools) }],
    legend: drawLegend(record),
  };
}

function drawMap(record: ChartRecord, { shapes, ids }: DrawingTools): string {
  if (shapes === null) throw new RangeError(`no outlines for the map "${record.id}"`);
  const rows = new Map(record.rows.map((row) => [row.area, row]));
  const { viewBox, outlines, city } = shapes.full;
  const title = `${record.headline}. ${record.subtitle}`;
  const spec = { ids, title, description: record.summary, viewBox, outlines, city };
  const areas = shapes.full.areas.map(({ code, path, label }) => {
    const row = rows.get(code);
    return { code, path, label, class: row?.class ?? null, count: row?.value ?? null };
  });
  return record.mark === 'symbol'
    ? renderSymbolMap({ ...spec, names: shapes.names, areas, unit: record.unit.words })
    : renderChoropleth({ ...spec, names: shapes.names, areas });
}

function drawLegend({ classes, unit, edition }: ChartRecord): string {
  if (classes === null) return '';
  return renderLegend({
    title: capitalise(unit.words),
    breaks: classes.breaks,
    extent: classes.extent,
    decimals: unit.decimals,
    whole: unit.decimals === 0,
    counts: classes.counts,
    noData: classes.noData,
    areas: EDITION_WORDS[edition],
  });
}

function drawPanels(record: ChartRecord, { document, ids }: DrawingTools): Drawing['panels'] {
  const all = seriesOfChart(record);
  const domain = trendDomain(all);
  return record.panels.map(({ title, areas }) => {
    const series = all.filter(({ area }) => areas.includes(area));
    const names = series.map(({ name }) => name).join(', ');
    const spec = {
      ids: `${ids}-${nameSlug(title)}`,
      title: `${record.name}: ${names}`,
      description: record.summary,
      ...{ series, domain, breaks: record.breaks },
      ...{ programme: record.programme, unit: record.unit },
      names: all.map(({ name }) => name),
    };
    return { title, markup: renderTrend(spec, document) };
  });
}
