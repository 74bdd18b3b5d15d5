import { expect, it } from 'vitest';
import { loadIndicators, loadPlaces, loadSources } from '../../scripts/declarations.ts';
import { loadGeography } from '../../scripts/load-geography.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { publishMap } from '../../src/pipeline/publish-map.ts';
import { publishTrend } from '../../src/pipeline/publish-trend.ts';
import { wordCount } from '../../scripts/declaration-rules.ts';
import { breaks } from '../indicators/published.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { nomisAnswers } from './nomis-answers.ts';
import { scopeOf } from './tiny-scope.ts';
import { committedWorld } from './world.ts';

const world = await committedWorld();
const [sources, indicators, places] = await Promise.all([
  loadSources(),
  loadIndicators(),
  loadPlaces(),
]);
const leicester = places.find(({ slug }) => slug === 'leicester');

/** Rows that a refresh from invented answers would write. */
async function bring(
  slug: string,
  since: string,
): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const source = sources.find((each) => each.slug === slug);
  if (source?.refresh?.brings !== 'tables') throw new Error(`${slug} brings no tables`);
  const upstream = answeredUpstream(nomisAnswers(world));
  return source.refresh.bring(upstream, scopeOf(world, [since, '2022-12']));
}

const client = await bring('working-age-client-group', '2006-02');
const maps = indicators.flatMap((each) =>
  each.kind === 'map' && each.tables.some((table) => client.has(table)) ? [each] : [],
);

it('each table of the client group has a map', () => {
  expect(maps.flatMap(({ tables }) => tables).sort()).toEqual([...client.keys()].sort());
});

it.each(maps)('$slug is drawn of every LSOA of 2001, August by August', (indicator) => {
  if (leicester === undefined) throw new Error('no Leicester');
  const { areas } = loadGeography('leicester').areas;
  const tables = (slug: string) => client.get(slug) ?? [];
  const { slug } = indicator;
  const map = publishMap({ indicator, slug, place: leicester, tables, areas });
  expect(map?.periods.map(({ label }) => label)).toEqual(
    Array.from({ length: 11 }, (_, index) => `August ${2006 + index}`),
  );
  for (const { rows, headline } of map?.periods ?? []) {
    expect(rows).toHaveLength(187);
    expect(wordCount(headline)).toBeLessThanOrEqual(10);
  }
});

it('the share of residents on Jobseeker’s Allowance has its trend', async () => {
  if (leicester === undefined) throw new Error('no Leicester');
  const rows = await bring('jobseekers-allowance', '2001-01');
  const indicator = indicators.find(({ slug }) => slug === 'jobseekers-allowance');
  if (indicator?.kind !== 'trend') throw new Error('no trend');
  const tables = (slug: string) => rows.get(slug) ?? [];
  const { slug } = indicator;
  const trend = publishTrend({ indicator, slug, place: leicester, tables, breaks });
  expect(trend?.headline).toMatch(/Jobseeker’s Allowance/);
  expect(wordCount(trend?.headline ?? '')).toBeLessThanOrEqual(10);
});
