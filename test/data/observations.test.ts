import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';
import { loadTables } from '../../scripts/load-observations.ts';
import { findTable } from '../../scripts/tables/table-files.ts';
import { byAreaThenPeriod, formatObservations } from '../../src/pipeline/observation-table.ts';
import { computeTableSummary } from '../../src/pipeline/table-summary.ts';
import { isRefreshed } from './refreshed.ts';

const tables = await loadTables();
const files = readdirSync('data/observations').sort();
const kept = (slug: string) => findTable('data/observations', slug);
/** A table that only a refresh brings has no file until one has. */
const declared = (await loadSources())
  .flatMap((source) => source.tables)
  .filter(({ origin, slug }) => origin !== 'upstream' || kept(slug).isThere);

/**
 * Rows, areas, periods and latest period of each table as release 1.0.0 had it. Tables that a refresh
 * has brought since have these and may have more; all others have exactly these.
 */
const CONTENTS = {
  'claimant-rate-16-64': [300, 12, 25, '2025-01-01/P1Y'],
  'claimants-lsoa': [1920, 192, 10, '2022-01-01/P1Y'],
  'deprivation-decile': [1145, 216, 6, '2025-01-01/P1Y'],
  'deprivation-rank': [1145, 216, 6, '2025-01-01/P1Y'],
  'deprivation-score': [1145, 216, 6, '2025-01-01/P1Y'],
  'economic-inactivity-16-64': [240, 12, 20, '2023-01-01/P1Y'],
  'employment-deprivation': [579, 216, 3, '2025-01-01/P1Y'],
  'employment-deprivation-rank': [579, 216, 3, '2025-01-01/P1Y'],
  'employment-rate-16-64': [240, 12, 20, '2023-01-01/P1Y'],
  'modelled-unemployment-16-plus': [200, 10, 20, '2023-01-01/P1Y'],
  'neet-16-17': [64, 8, 8, '2024-12-01/P3M'],
  'neet-or-not-known-16-17': [64, 8, 8, '2024-12-01/P3M'],
  'not-known-16-17': [64, 8, 8, '2024-12-01/P3M'],
  'plan-neet-ward': [22, 22, 1, '2006-11-01/P3M'],
  'plan-target-incapacity-benefit': [18, 18, 1, '2007-06-01/P1M'],
  'plan-target-jobseekers': [18, 18, 1, '2007-06-01/P1M'],
  'plan-target-lone-parents': [18, 18, 1, '2007-06-01/P1M'],
  'residents-16-64-lsoa': [576, 192, 3, '2020-06-30/P1D'],
  'residents-all-ages-lsoa': [576, 192, 3, '2020-06-30/P1D'],
  'unemployment-ward': [22, 22, 1, '2001-04-29/P1D'],
} as const;

test('every table of a source is committed, and every committed table has a source', () => {
  expect(files).toEqual(declared.map(({ slug }) => basename(kept(slug).file)).sort());
  const later = declared.filter(({ origin }) => origin === 'upstream').map(({ slug }) => slug);
  expect([...Object.keys(CONTENTS), ...later].sort()).toEqual(
    declared.map(({ slug }) => slug).sort(),
  );
  expect(later.filter((slug) => !isRefreshed(`observations/${slug}.csv`))).toEqual([]);
});

describe.each(Object.entries(CONTENTS))('%s', (slug, [rows, areas, periods, latest]) => {
  test('holds the rows, areas and periods that were published', () => {
    const now = computeTableSummary(tables(slug));
    if (!isRefreshed(`observations/${slug}.csv`))
      expect(now).toMatchObject({ rows, areas, periods, latest });
    expect(now.rows).toBeGreaterThanOrEqual(rows);
    expect(now.areas).toBeGreaterThanOrEqual(areas);
    expect(now.periods).toBeGreaterThanOrEqual(periods);
    expect((now.latest ?? '') >= latest, `${now.latest} after ${latest}`).toBe(true);
  });

  test('is in canonical form: sorted, LF, no byte-order mark', () => {
    const { file, isParquet } = kept(slug);
    const rows = tables(slug);
    // Parquet is no text: its rows are read in the canonical order.
    if (isParquet) expect(rows).toEqual(rows.toSorted(byAreaThenPeriod));
    else expect(readFileSync(file, 'utf8')).toBe(formatObservations(rows));
  });
});

test('only the combined NEET figure of 2018 is absent, and says so', () => {
  const absent = Object.keys(CONTENTS).flatMap((slug) =>
    tables(slug)
      .filter(({ value }) => value === null)
      .map(({ period, status }) => ({ slug, why: `${slug} ${period} ${status}` })),
  );
  const compiled = absent.filter(({ slug }) => !isRefreshed(`observations/${slug}.csv`));
  const neet = 'neet-or-not-known-16-17';
  const due = isRefreshed(`observations/${neet}.csv`) ? [] : Array.from({ length: 8 }, () => neet);
  expect(compiled.map(({ why }) => why)).toEqual(
    due.map((slug) => `${slug} 2017-12-01/P3M not available`),
  );
  for (const { why } of absent) expect(why).toMatch(/ (suppressed|not available|not applicable)$/);
});

test('survey and modelled estimates never stand without their interval', () => {
  const surveys = [
    'employment-rate-16-64',
    'economic-inactivity-16-64',
    'modelled-unemployment-16-plus',
  ];
  const bare = surveys.flatMap((slug) =>
    tables(slug).filter(({ lower, upper }) => lower === null || upper === null),
  );
  expect(bare).toEqual([]);
});

test('loadTables refuses a table that no source declares', () => {
  expect(() => tables('claimants-by-street')).toThrow('no source that declares the table');
});
