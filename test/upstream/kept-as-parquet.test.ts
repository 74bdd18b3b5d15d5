import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuildGeography } from '../../scripts/refresh/stage-geography.ts';
import { isInstalled, keepAsParquet } from '../scripts/kept-as-parquet.ts';
import { inventedAnswers, inventedFigures, inventedLsoas } from './invented-publisher.ts';
import type { InventedFigures } from './invented-publisher.ts';
import { bytesBelow, inventRecord } from './invented-record.ts';
import { INVENTED_SOURCES, quickWeb, refreshInvented } from './refresh-invented.ts';
import { serveUpstream } from './serve-upstream.ts';

let root = '';
const data = () => join(root, 'data');
const observations = () => join(root, 'data/observations');

beforeEach(() => {
  root = inventRecord();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

type Own = Parameters<typeof refreshInvented>[2];

async function refreshFrom(figures: InventedFigures, own: Own = {}) {
  const served = await serveUpstream([inventedAnswers(figures)]);
  return refreshInvented(root, quickWeb(served.address), own).finally(() => served.close());
}

/** What a refresh says that must stop with nothing written; without the engine, what to install. */
async function refusal(figures: InventedFigures, own: Own = {}): Promise<string> {
  const before = bytesBelow(data());
  const message = await refreshFrom(figures, own).then(
    () => 'no refusal',
    (fault: unknown) => String(fault).replaceAll(root, '.'),
  );
  expect(bytesBelow(data())).toEqual(before);
  return message;
}

const MISSING = 'npm install --include=optional';
const SAME = inventedFigures([2020, 2021]);
const MORE = inventedFigures([2020, 2021, 2022]);

describe('a refresh of a table that is kept as Parquet', () => {
  beforeEach(() => keepAsParquet(observations(), 'invented-rate'));

  test('confirms it where nothing has changed, and writes no CSV beside it', async () => {
    if (!isInstalled) {
      expect(await refusal(SAME)).toContain(MISSING);
      return;
    }
    const before = bytesBelow(observations());
    const report = await refreshFrom(SAME);
    expect(report.tables.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
    expect(bytesBelow(observations())).toEqual(before);
    const refreshes = readFileSync(join(data(), 'refreshes.csv'), 'utf8');
    expect(refreshes).toContain('observations/invented-rate.csv,2024-05-17,1,');
  });

  test.each([{}, { isDry: true }])('refuses to change it, %j', async (own) => {
    const message = await refusal(MORE, own);
    if (!isInstalled) expect(message).toContain(MISSING);
    else
      expect(message).toMatchInlineSnapshot(`
      "DataError: ./data/observations/invented-rate.parquet
        found:    a table kept as Parquet, and changes to it: 3 figures new
        expected: a table kept as CSV: figures are brought in as text, so that a diff shows them
        to mend:  turn it into CSV (npm run keep-as-csv -- invented-rate) and run the command again, or leave the source invented-rate out (npm run refresh -- with the names of the others); nothing was written"
    `);
  });

  test('misses figures that did not come, and refuses to let them go', async () => {
    const fewer = inventedFigures([2021]);
    const message = await refusal({ ...SAME, rates: fewer.rates });
    expect(message).toContain(isInstalled ? 'no answer for 3 of its rows' : MISSING);
    const allowed = await refusal({ ...SAME, rates: fewer.rates }, { mayVanish: true });
    expect(allowed).toContain(isInstalled ? 'changes to it: 3 figures vanished' : MISSING);
  });

  test('leaves it alone where its source is left out', async () => {
    const before = bytesBelow(observations());
    const { tables } = await refreshFrom(MORE, { asked: INVENTED_SOURCES.slice(0, 1) });
    expect(tables.map(({ state }) => state)).toEqual(['changed']);
    const after = bytesBelow(observations());
    expect(after['invented-rate.parquet']).toBe(before['invented-rate.parquet']);
    expect(existsSync(join(observations(), 'invented-rate.csv'))).toBe(false);
  });
});

test('boundaries that take away areas of a table kept as Parquet are refused', async () => {
  await keepAsParquet(observations(), 'invented-count');
  const [first] = INVENTED_SOURCES;
  const fewer = new Map(inventedLsoas(11).map((code) => [code, 'Inventham']));
  const shapes = {
    ...first,
    ...{ slug: 'invented-shapes', tables: [] },
    refresh: {
      ...{ from: '2010-01', asks: ['Invented names.'], brings: 'geography' },
      bring: () => Promise.resolve(new Map([['inventham', { names: { lsoa2011: fewer } }]])),
    },
  } as unknown as (typeof INVENTED_SOURCES)[number];
  const buildGeography: BuildGeography = (_place, { names: { lsoa2011 } = {} }) => {
    const rows = [...(lsoa2011 ?? [])].map(([code, name]) => `lsoa2011,${code},${name}\n`);
    return new Map([['areas.csv', `edition,code,name\n${rows.join('')}`]]);
  };
  const message = await refusal(SAME, { asked: [shapes], buildGeography });
  expect(message).toContain('invented-count.parquet');
  expect(message).toContain(isInstalled ? 'expected: a code of lsoa2011' : MISSING);
});
