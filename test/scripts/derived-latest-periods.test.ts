import { expect, test } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';
import { latestPeriodFiles } from '../../scripts/derived-latest-periods.ts';
import { loadTables } from '../../scripts/load-observations.ts';
import type { LatestPeriod } from '../../src/releases/expected-figures.ts';

const sources = await loadSources();
const tables = await loadTables();
const latest = latestPeriodFiles(sources, tables).get('latest-periods') as readonly LatestPeriod[];

test('every table of every source that has rows has its latest period once', () => {
  const measures = latest.flatMap((each) => each.measures.map((one) => `${each.source} ${one}`));
  const declared = sources.flatMap((source) =>
    source.tables
      .filter((table) => tables(table.slug).length > 0)
      .map(({ measure }) => `${source.slug} ${measure}`),
  );
  expect([...measures].sort()).toEqual([...declared].sort());
});

test('the latest period is on record and none on record starts later', () => {
  for (const { source, measures, latest: period } of latest) {
    const own = sources.find(({ slug }) => slug === source)?.tables ?? [];
    for (const { slug } of own.filter(({ measure }) => measures.includes(measure))) {
      const starts = tables(slug).map((row) => row.period.slice(0, 10));
      expect(starts.toSorted().at(-1), slug).toBe(period.slice(0, 10));
    }
  }
});

test('a rhythm in months goes with a frequency that says so', () => {
  for (const { slug, rhythm, frequency } of sources) {
    if (rhythm === 12) expect(frequency, slug).toMatch(/yearly|calendar years/);
    if (rhythm === 'ended') expect(frequency, slug).toMatch(/^once| to [A-Z]\w+ \d{4}$/);
  }
});
