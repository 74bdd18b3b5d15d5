import { describe, expect, it } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';
import { checkObservations } from '../../src/pipeline/check-observations.ts';
import { formatObservations } from '../../src/pipeline/observation-table.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { anyOf } from './answer.ts';
import { dfeAnswers } from './dfe-answers.ts';
import { mhclgAnswers } from './mhclg-answers.ts';
import { nomisAnswers } from './nomis-answers.ts';
import { scopeOf } from './tiny-scope.ts';
import { committedWorld, type World } from './world.ts';

const committed = await committedWorld();
const sources = (await loadSources()).flatMap((source) =>
  source.refresh?.brings === 'tables' ? [{ ...source, refresh: source.refresh }] : [],
);
const nottingham = {
  slug: 'nottingham',
  code: 'E06000018',
  areas: {
    lsoa2001: ['E01099001', 'E01099002'],
    lsoa2011: ['E01099001', 'E01099003'],
    lsoa2021: ['E01099001', 'E01099004', 'E01099005'],
  },
};
const two: World = { ...committed, places: [...committed.places, nottingham] };

type Refreshed = (typeof sources)[number];

/** What a source brings of a world: made once, since whole answers take a while. */
const brought = new Map<string, ReturnType<typeof ask>>();

function bring(source: Refreshed, world: World) {
  const key = `${source.slug} of ${world.places.length}`;
  const tables = brought.get(key) ?? ask(source, world);
  brought.set(key, tables);
  return tables;
}

/** Each table is checked as a refresh checks it. */
async function ask(source: Refreshed, world: World) {
  const upstream = answeredUpstream(
    anyOf(nomisAnswers(world), dfeAnswers(world), mhclgAnswers(world)),
  );
  const tables = await source.refresh.bring(
    upstream,
    scopeOf(world, [source.refresh.from, '2026-06']),
  );
  for (const table of source.tables) {
    const rows = tables.get(table.slug);
    if (rows !== undefined) checkObservations(rows, { ...table, file: table.slug });
  }
  return { tables, asked: upstream.asked.map(({ question }) => question) };
}

const keyOf = ({ area, period }: Observation) => `${area} ${period}`;

/** Rows that nothing is asked for: tables and editions that stay as they are. */
const UNASKED: Readonly<Record<string, (period: string) => boolean>> = {
  'employment-deprivation': () => true,
  'deprivation-decile': (period) => period < '2015',
  'deprivation-rank': (period) => period < '2015',
  'deprivation-score': (period) => period < '2015',
  'employment-deprivation-rank': (period) => period < '2015',
};

/** Rows that a refresh adds to what is committed: years and areas that were not compiled. */
const ADDED: Readonly<Record<string, (row: Observation) => boolean>> = {
  'residents-16-64-lsoa': ({ period }) => !/^20(17|19|20)/.test(period),
  'residents-all-ages-lsoa': ({ period }) => !/^20(17|19|20)/.test(period),
  'neet-16-17': ({ area }) => /^(E06000017|E12000005)$/.test(area),
  'not-known-16-17': ({ area }) => /^(E06000017|E12000005)$/.test(area),
  'neet-or-not-known-16-17': ({ area }) => /^(E06000017|E12000005)$/.test(area),
};

describe('answers made of the committed tables bring the committed tables', () => {
  const tables = sources.flatMap((source) =>
    source.tables
      .filter(({ slug }) => committed.rows(slug).length > 0)
      .map(({ slug }) => ({ slug, source })),
  );

  it('of every table that a publisher can be asked for', () => {
    const later = sources.flatMap((source) =>
      source.tables.filter(({ origin }) => origin === 'upstream'),
    );
    const compiled = tables.filter(({ slug }) => later.every((each) => each.slug !== slug));
    expect(compiled.map(({ slug }) => slug).sort()).toEqual([
      ...['claimant-rate-16-64', 'claimants-lsoa', 'deprivation-decile', 'deprivation-rank'],
      ...['deprivation-score', 'economic-inactivity-16-64', 'employment-deprivation'],
      ...['employment-deprivation-rank', 'employment-rate-16-64', 'modelled-unemployment-16-plus'],
      ...['neet-16-17', 'neet-or-not-known-16-17', 'not-known-16-17', 'residents-16-64-lsoa'],
      'residents-all-ages-lsoa',
    ]);
  });

  it.each(tables)('$slug, byte for byte', async ({ slug, source }) => {
    const { tables: held } = await bring(source, committed);
    const due = committed.rows(slug).filter(({ period }) => !(UNASKED[slug]?.(period) ?? false));
    const rows = held.get(slug) ?? [];
    const isAdded = ADDED[slug] ?? (() => false);
    const known = new Set(due.map(keyOf));
    const kept = rows.filter((row) => known.has(keyOf(row)) || !isAdded(row));
    expect(formatObservations(kept)).toBe(formatObservations(due));
  });
});

it.each(sources)(
  '$slug asks each question once, and keeps each answer in a file of its own',
  async (source) => {
    const { asked } = await bring(source, two);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ name }) => name)).size).toBe(asked.length);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(asked.length);
    for (const { name } of asked) expect(name).toMatch(/^[a-z]+(\/[a-z0-9-]+)+\.(csv|json)$/);
  },
);

it('no two sources keep an answer in one file', async () => {
  const names = (await Promise.all(sources.map((source) => bring(source, two)))).flatMap(
    ({ asked }) => asked.map(({ name }) => name),
  );
  expect(new Set(names).size).toBe(names.length);
});

describe('a second place', () => {
  it.each(sources)(
    '$slug brings the figures of its areas beside those of the first',
    async (source) => {
      const { tables } = await bring(source, two);
      for (const table of source.tables) {
        const rows = tables.get(table.slug);
        if (rows === undefined || table.edition === 'authority') continue;
        const own = rows.filter(({ area }) => area.startsWith('E01099'));
        expect(own.length, table.slug).toBeGreaterThan(0);
        const first = new Set((await bring(source, committed)).tables.get(table.slug)?.map(keyOf));
        expect(rows.filter((row) => !own.includes(row)).map(keyOf)).toEqual([...first]);
      }
    },
  );

  it('is passed over while its geography is not there', async () => {
    const bare = { ...two, places: [...committed.places, { ...nottingham, areas: {} }] };
    for (const source of sources) {
      const { tables } = await ask(source, bare);
      const { tables: alone } = await bring(source, committed);
      expect(tables).toEqual(alone);
    }
  });
});

it('the yearly mean of every committed count is one of twelve counts rounded to 5', () => {
  const rows = committed.rows('claimants-lsoa');
  expect(rows).toHaveLength(192 * new Set(rows.map(({ period }) => period)).size);
  const unlikely = rows.filter(({ value }) => {
    const fives = Math.round(((value ?? NaN) * 12) / 5) * 5;
    return Math.abs(fives / 12 - (value ?? NaN)) > 0.005 + 1e-9;
  });
  expect(unlikely).toEqual([]);
});

it('residents of mid-2020 stand for 2020, 2021 and 2022, and lie between those of 16 to 64 and all', () => {
  const of = (table: string) =>
    new Map(committed.rows(table).map((row) => [`${row.area} ${row.period.slice(0, 4)}`, row]));
  const adults = of('claimants-lsoa');
  const [working, all] = [of('residents-16-64-lsoa'), of('residents-all-ages-lsoa')];
  for (const [key, { denominator, area }] of adults) {
    if (/ 202[12]$/.test(key)) expect(denominator).toBe(adults.get(`${area} 2020`)?.denominator);
    expect(denominator).toBeGreaterThanOrEqual(working.get(key)?.value ?? 0);
    expect(denominator).toBeLessThanOrEqual(all.get(key)?.value ?? Infinity);
  }
});
