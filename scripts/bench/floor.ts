import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderChoropleth } from '../../src/charts/choropleth.ts';
import { renderSmallMultiples } from '../../src/charts/small-multiples.ts';
import type { DerivedShapes } from '../../src/pipeline/derived.ts';
import type { PublishedMap } from '../../src/pipeline/published.ts';

/**
 * The floor that the site's build is measured against: a plain script that draws every map and
 * writes the same bytes to the same number of files, with no framework in between.
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

const pages = readdirSync(from, { recursive: true, encoding: 'utf8' });
for (const page of pages.filter((file) => file.endsWith('.html'))) {
  mkdirSync(dirname(join(to, page)), { recursive: true });
  writeFileSync(join(to, page), readFileSync(join(from, page)));
}
