import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { renderChoropleth } from '../../src/charts/choropleth.ts';
import { renderSmallMultiples } from '../../src/charts/small-multiples.ts';
import { renderTrend } from '../../src/charts/trend.ts';
import type { AreaProfile } from '../../src/pipeline/area-profile.ts';
import type { DerivedShapes } from '../../src/pipeline/derived.ts';
import type { PublishedMap, PublishedTrend } from '../../src/pipeline/published.ts';

/**
 * The floor that the site's build is measured against: a plain script that draws every map and
 * every line chart, and writes the same bytes to the same number of files, with no framework in between.
 */
const [from = 'dist', to = '.cache/floor', place = 'leicester'] = process.argv.slice(2);

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join('.derived', `${name}.json`), 'utf8')) as T;

for (const file of readdirSync(join('.derived/maps', place))) {
  const map = read<PublishedMap>(`maps/${place}/${file.replace('.json', '')}`);
  const shapesOf = (edition: string) => read<DerivedShapes>(`shapes/${place}/${edition}`);
  for (const { edition, rows, summary, headline } of map.periods) {
    const { full, names } = shapesOf(edition);
    const classes = new Map(rows.map((row) => [row.area, row.class]));
    const areas = full.areas.map((area) => ({ ...area, class: classes.get(area.code) ?? null }));
    renderChoropleth({ ...full, ids: 'map', title: headline, description: summary, areas, names });
  }
  renderSmallMultiples(
    map.periods.map(({ edition, rows }) => ({
      shapes: shapesOf(edition).thumbnail,
      classes: new Map(rows.map((row) => [row.area, row.class])),
    })),
  );
}

drawTrends(new JSDOM('').window.document);

/** Every line chart of the site, on pages of trends and of areas, at both of its sizes. */
function drawTrends(document: Document): void {
  const unit = { words: 'per cent' };
  for (const file of readdirSync(join('.derived/trends', place))) {
    const { series, breaks, programme, headline } = read<PublishedTrend>(
      `trends/${place}/${file.replace('.json', '')}`,
    );
    for (const panel of [series.slice(0, 4), [...series.slice(0, 1), ...series.slice(4)]])
      renderTrend(
        { ids: 'floor', title: headline, series: panel, breaks, programme, unit },
        document,
      );
  }
  for (const file of readdirSync(join('.derived/areas', place))) {
    const area = read<AreaProfile>(`areas/${place}/${file.replace('.json', '')}`);
    const rows = area.series.find(({ figures }) => figures.length > 2)?.figures ?? [];
    if (rows.filter(({ value }) => value !== null).length < 2) continue;
    const together = rows.map((row) => ({ ...row, value: row.pooled ?? row.value }));
    const series = [
      { area: area.code, name: area.name, rows },
      { area: place, name: 'Together', rows: together },
    ];
    renderTrend(
      { ids: 'floor', title: area.headline, series, breaks: [], programme: null, unit },
      document,
    );
  }
}

const pages = readdirSync(from, { recursive: true, encoding: 'utf8' });
for (const page of pages.filter((file) => file.endsWith('.html'))) {
  mkdirSync(dirname(join(to, page)), { recursive: true });
  writeFileSync(join(to, page), readFileSync(join(from, page)));
}
