import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { renderChoropleth } from '../../src/charts/choropleth.ts';
import { renderSmallMultiples } from '../../src/charts/small-multiples.ts';
import { renderTrend } from '../../src/charts/trend.ts';
import type { AreaProfile } from '../../src/pipeline/area-profile.ts';
import type { Catalogue } from '../../src/pipeline/catalogue.ts';
import type { DerivedShapes } from '../../src/pipeline/derived.ts';
import type { PublishedMap, PublishedTrend } from '../../src/pipeline/published.ts';

/**
 * The floor that the site's build is measured against: a plain script that draws every map and
 * every line chart of every place, and writes the same bytes to the same number of files, with no
 * framework in between.
 */
const [from = 'dist', to = '.cache/floor'] = process.argv.slice(2);

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join('.derived', `${name}.json`), 'utf8')) as T;
/** Names of what was derived of a place below a folder; none where the place has none. */
const namesIn = (folder: string): readonly string[] =>
  existsSync(join('.derived', folder))
    ? readdirSync(join('.derived', folder)).map((file) => `${folder}/${file.replace('.json', '')}`)
    : [];

const { document } = new JSDOM('').window;
for (const { slug } of read<Catalogue>('catalogue').places) {
  drawMaps(slug);
  drawTrends(slug);
}
writePages();

function drawMaps(place: string): void {
  const shapes = new Map(
    namesIn(`shapes/${place}`).map((name) => [name.split('/').at(-1), read<DerivedShapes>(name)]),
  );
  const shapesOf = (edition: string): DerivedShapes => {
    const found = shapes.get(edition);
    if (found === undefined) throw new Error(`no shapes of ${edition} of ${place}`);
    return found;
  };
  for (const name of namesIn(`maps/${place}`)) {
    const map = read<PublishedMap>(name);
    for (const { edition, rows, summary, headline } of map.periods) {
      const { full, names } = shapesOf(edition);
      const classes = new Map(rows.map((row) => [row.area, row.class]));
      const areas = full.areas.map((area) => ({ ...area, class: classes.get(area.code) ?? null }));
      renderChoropleth({
        ...full,
        ids: 'map',
        title: headline,
        description: summary,
        areas,
        names,
      });
    }
    renderSmallMultiples(
      map.periods.map(({ edition, rows }) => ({
        shapes: shapesOf(edition).thumbnail,
        classes: new Map(rows.map((row) => [row.area, row.class])),
      })),
    );
  }
}

/** Every line chart of a place, on pages of trends and of areas, at both of its sizes. */
function drawTrends(place: string): void {
  const unit = { words: 'per cent' };
  for (const name of namesIn(`trends/${place}`)) {
    const { series, breaks, programme, headline } = read<PublishedTrend>(name);
    for (const panel of [series.slice(0, 4), [...series.slice(0, 1), ...series.slice(4)]])
      renderTrend(
        { ids: 'floor', title: headline, series: panel, breaks, programme, unit },
        document,
      );
  }
  for (const name of namesIn(`areas/${place}`)) {
    const area = read<AreaProfile>(name);
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

function writePages(): void {
  const pages = readdirSync(from, { recursive: true, encoding: 'utf8' });
  for (const page of pages.filter((file) => file.endsWith('.html'))) {
    mkdirSync(dirname(join(to, page)), { recursive: true });
    writeFileSync(join(to, page), readFileSync(join(from, page)));
  }
}
