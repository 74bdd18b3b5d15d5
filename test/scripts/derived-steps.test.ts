import { describe, expect, test } from 'vitest';
import { loadIndicators, loadPlaces, loadSources } from '../../scripts/declarations.ts';
import { chartFiles } from '../../scripts/derived-charts.ts';
import { loadBreaks } from '../../scripts/derived-files.ts';
import type { DerivedFiles } from '../../scripts/derived-files.ts';
import { cataloguePlaces } from '../../scripts/derived-places.ts';
import { withFlaggedSteps } from '../../scripts/derived-steps.ts';
import { loadTables } from '../../scripts/load-observations.ts';
import type { Tables } from '../../src/indicators/indicator.ts';
import { computeCatalogue } from '../../src/pipeline/catalogue.ts';
import { publishTrend } from '../../src/pipeline/publish-trend.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import { datasetOfCharts } from '../../src/publications/datasets/figures-dataset.ts';

const [places, sources, indicators] = [
  await loadPlaces(),
  await loadSources(),
  await loadIndicators(),
];
const committed = await loadTables();
const TREND = 'claimant-rate-16-64';
const HOME = places.find(({ home }) => home === true);

/** The committed tables with the home place's claimant rate of one year made ten times as high. */
const meddled: Tables = (slug) =>
  committed(slug).map((row) =>
    slug === TREND && row.area === HOME?.code && row.period.startsWith('2019')
      ? { ...row, value: (row.value ?? 0) * 10 }
      : row,
  );

/** Catalogue and chart of one trend of the home place. */
function publish(tables: Tables) {
  const indicator = indicators.find(({ slug }) => slug === TREND);
  if (HOME === undefined || indicator?.kind !== 'trend') throw new TypeError('a trend at home');
  const trend = publishTrend({ indicator, slug: TREND, place: HOME, tables, breaks: loadBreaks() });
  const derived: DerivedFiles = new Map<string, unknown>([
    [`areas/${HOME.slug}`, []],
    [`trends/${HOME.slug}/${TREND}`, trend],
  ]);
  const bare = computeCatalogue(cataloguePlaces([HOME], derived), sources, indicators);
  const catalogue = withFlaggedSteps(bare, { sources, tables, derived });
  const charts = chartFiles(catalogue, derived, loadBreaks());
  return { bare, catalogue, chart: charts.get(`charts/${HOME.slug}-${TREND}`) as ChartRecord };
}

describe('withFlaggedSteps', () => {
  test('brings the sentence on a step into the chart and its dataset, before the caveats', () => {
    const { bare, chart } = publish(meddled);
    const declared = bare.indicators.find(({ slug }) => slug === TREND)?.caveats ?? [];
    const words =
      /^The source’s figure for Leicester \(E06000016\) (rose|fell) from [\d.]+% to [\d.]+% between (2018 and 2019|2019 and 2020): published as it is, look at it with care\.$/;
    expect(chart.caveats).toEqual([
      ...[expect.stringMatching(words), expect.stringMatching(words)],
      ...declared,
    ]);
    expect(datasetOfCharts([chart]).notes).toEqual(expect.arrayContaining([...chart.caveats]));
  });

  test('changes nothing where no figure steps out of line', () => {
    const even: Tables = (slug) =>
      committed(slug).map((row) => ({ ...row, value: row.value && 5 }));
    const { bare, catalogue, chart } = publish(even);
    expect(catalogue).toEqual(bare);
    expect(chart.caveats).toEqual(bare.indicators.find(({ slug }) => slug === TREND)?.caveats);
  });
});
