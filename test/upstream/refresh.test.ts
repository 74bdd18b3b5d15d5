import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GeographyInput } from '../../src/geography/geography-input.ts';
import { formatRefreshReport } from '../../src/pipeline/refresh-report.ts';
import type { BuildGeography } from '../../scripts/refresh/stage-geography.ts';
import { readFolder } from '../../scripts/refresh/read-folder.ts';
import { inventedAnswers, inventedFigures, inventedLsoas } from './invented-publisher.ts';
import type { InventedFigures } from './invented-publisher.ts';
import { bytesBelow, INVENTED_PLACE, inventRecord } from './invented-record.ts';
import { INVENTED_SOURCES, quickWeb, refreshInvented } from './refresh-invented.ts';
import { serveUpstream } from './serve-upstream.ts';
import type { ServedUpstream } from './serve-upstream.ts';

let root = '';
let served: ServedUpstream | undefined;

beforeEach(() => {
  root = inventRecord();
});

afterEach(async () => {
  await served?.close();
  served = undefined;
  rmSync(root, { recursive: true });
});

type Own = Parameters<typeof refreshInvented>[2];

async function refreshFrom(figures: InventedFigures, own: Own = {}) {
  await served?.close();
  served = await serveUpstream([inventedAnswers(figures)]);
  return refreshInvented(root, quickWeb(served.address), own);
}

const SAME = inventedFigures([2020, 2021]);
const text = (path: string) => readFileSync(join(root, 'data', path), 'utf8');

/** The figures with a cell of one row changed. */
const withCount = (figures: InventedFigures, index: number, count: number): InventedFigures => ({
  ...figures,
  counts: figures.counts.map(([code = '', period = '', old = 0], at) => [
    ...[code, period, at === index ? count : old],
  ]),
});

describe('runRefresh', () => {
  test('confirms what has not changed, and says when it looked', async () => {
    const before = bytesBelow(join(root, 'data'));
    const report = await refreshFrom(SAME);
    expect(report.tables.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
    const { 'refreshes.csv': refreshes, ...after } = bytesBelow(join(root, 'data'));
    expect(after).toEqual(before);
    expect(refreshes?.replaceAll(/[0-9a-f]{64}/g, 'HASH')).toBe(
      [
        'file,day,answers,sha256',
        'observations/invented-count.csv,2024-05-17,1,HASH',
        'observations/invented-rate.csv,2024-05-17,1,HASH',
        '',
      ].join('\n'),
    );
  });

  test('gives the same bytes when it is run again, without receiving an answer twice', async () => {
    await refreshFrom(inventedFigures([2020, 2021, 2022]));
    const before = bytesBelow(join(root, 'data'));
    const report = await refreshInvented(root, quickWeb(served?.address ?? ''));
    expect(report.answers).toEqual({ unchanged: 2 });
    expect(bytesBelow(join(root, 'data'))).toEqual(before);
  });

  test('adds new periods, and reports every change of a value', async () => {
    const figures = withCount(inventedFigures([2020, 2021, 2022]), 1, 55);
    const report = await refreshFrom(figures);
    expect(formatRefreshReport(report).join('\n')).toMatchInlineSnapshot(`
      "invented-count
        new: 12 figures
        new periods: 1 (2022)
        revised: E01090001, 2021, value 51 -> 55
        revised: E01090001, 2021, count 51 -> 55

      invented-rate
        new: 3 figures
        new periods: 1 (2022)

      invented-count: changed; 36 rows, 12 areas, 3 periods, latest 2022
      invented-rate: changed; 9 rows, 3 areas, 3 periods, latest 2022
      answers: 2 new
      Written to data/."
    `);
    expect(text('observations/invented-count.csv')).toContain(
      'E01090001,2021-01-01/P1Y,55,,,55,,\n',
    );
  });

  test('accepts a value that was revised in a past period', async () => {
    const report = await refreshFrom(withCount(SAME, 0, 65));
    expect(report.tables[0]?.revised).toEqual([
      { area: 'E01090001', period: '2020-01-01/P1Y', column: 'value', old: 50, new: 65 },
      { area: 'E01090001', period: '2020-01-01/P1Y', column: 'count', old: 50, new: 65 },
    ]);
    expect(report.tables[0]?.state).toBe('changed');
  });

  test('flags a step that is out of proportion, and publishes it all the same', async () => {
    const report = await refreshFrom(withCount(SAME, 1, 905));
    expect(report.tables[0]?.suspicious).toEqual([
      expect.objectContaining({ area: 'E01090001', old: 50, new: 905, times: expect.any(Number) }),
    ]);
    expect(text('observations/invented-count.csv')).toContain(',905,');
    expect((await refreshFrom(withCount(SAME, 1, 905))).tables[0]?.suspicious).toEqual([]);
  });

  test('lets figures go where that is allowed, and says which', async () => {
    const report = await refreshFrom(inventedFigures([2021]), { mayVanish: true });
    expect(report.tables.map(({ vanished }) => vanished.length)).toEqual([12, 3]);
    expect(formatRefreshReport(report)).toContain('  vanished: E06000901, 2020, value 60');
    expect(text('observations/invented-rate.csv')).not.toContain('2020');
  });

  test('keeps figures from before the months that were asked for', async () => {
    const months = { since: '2021-01', until: '2024-05' };
    const report = await refreshFrom(inventedFigures([2021, 2022]), { months });
    expect(report.tables.map(({ added, vanished }) => [added, vanished.length])).toEqual([
      [12, 0],
      [3, 0],
    ]);
    expect(text('observations/invented-rate.csv')).toContain('2020');
    expect(served?.seen.map(({ url }) => url).join(' ')).toContain('since=2021-01');
  });

  test('says to ask for all months where areas that are new came for the later ones alone', async () => {
    const file = join(root, 'data/observations/invented-rate.csv');
    const rows = readFileSync(file, 'utf8').replaceAll(/^E06000902,.*\n/gm, '');
    writeFileSync(file, rows);
    const months = { since: '2021-01', until: '2024-05' };
    const refreshed = refreshFrom(SAME, { months });
    await expect(refreshed).rejects.toThrow('to mend:  ask again without --since: areas that are');
    expect(readFileSync(file, 'utf8')).toBe(rows);
    const { tables } = await refreshFrom(SAME);
    expect(tables.map(({ newAreas }) => newAreas)).toContainEqual(['E06000902']);
  });

  test('writes nothing in a dry run, and reports the same', async () => {
    const before = bytesBelow(join(root, 'data'));
    const figures = inventedFigures([2020, 2021, 2022]);
    const report = await refreshFrom(figures, { isDry: true });
    expect(bytesBelow(join(root, 'data'))).toEqual(before);
    const written = await refreshFrom(figures);
    expect(report.tables).toEqual(written.tables);
    expect([report.isWritten, written.isWritten]).toEqual([false, true]);
  });

  test('makes a table that was not there before', async () => {
    rmSync(join(root, 'data/observations/invented-rate.csv'));
    const report = await refreshFrom(SAME);
    expect(report.tables.map(({ state }) => state)).toEqual(['confirmed', 'new']);
    expect(text('observations/invented-rate.csv').split('\n')).toHaveLength(8);
  });

  test('asks the next page after a full one of 25,000 rows, and takes all of them', async () => {
    rmSync(root, { recursive: true });
    root = inventRecord(101);
    const months = Array.from({ length: 250 }, (_, at) => 2010 * 12 + at);
    const periods = months.map(
      (month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01/P1M`,
    );
    const counts = inventedLsoas(101).flatMap((code) => periods.map((period) => [code, period, 5]));
    rmSync(join(root, 'data/observations/invented-count.csv'));
    const until = { months: { since: null, until: '2030-12' } };
    const report = await refreshFrom({ ...SAME, counts }, until);
    expect(report.tables[0]?.summary).toMatchObject({ rows: 25_250, areas: 101, periods: 250 });
    const asked = served?.seen.filter(({ url }) => url.includes('/count.csv'));
    expect(asked?.map(({ url }) => url.split('offset=')[1])).toEqual(['0', '25000']);
  });

  test('asks for one page alone where exactly 25,000 rows are all', async () => {
    rmSync(root, { recursive: true });
    root = inventRecord(100);
    rmSync(join(root, 'data/observations/invented-count.csv'));
    const periods = Array.from({ length: 250 }, (_, at) => `${2010 + at}-01-01/P1Y`);
    const counts = inventedLsoas(100).flatMap((code) => periods.map((period) => [code, period, 5]));
    const until = { months: { since: null, until: '2999-12' } };
    const report = await refreshFrom({ ...SAME, counts }, until);
    expect(report.tables[0]?.summary.rows).toBe(25_000);
    expect(served?.seen.filter(({ url }) => url.includes('/count.csv'))).toHaveLength(1);
  });
});

describe('geography', () => {
  const names = new Map(inventedLsoas(13).map((code, at) => [code, `Inventham ${at + 1}`]));
  const bringing = (input: GeographyInput) =>
    ({
      ...INVENTED_SOURCES[0],
      slug: 'invented-shapes',
      tables: [],
      refresh: {
        ...{ from: '2010-01', asks: ['Invented names.'], brings: 'geography' },
        bring: () => Promise.resolve(new Map([['inventham', input]])),
      },
    }) as unknown as (typeof INVENTED_SOURCES)[number];
  const shapes = bringing({ names: { lsoa2011: names } });
  const asked = [shapes, ...INVENTED_SOURCES];
  const buildGeography: BuildGeography = (_place, { names: { lsoa2011 } = {} }) => {
    const rows = [...(lsoa2011 ?? [])].map(([code, name]) => `lsoa2011,${code},${name}\n`);
    return new Map([['areas.csv', `edition,code,name\n${rows.join('')}`]]);
  };

  test('comes first: figures of areas that it brings are asked for and known', async () => {
    rmSync(join(root, 'data/observations/invented-count.csv'));
    const report = await refreshFrom(inventedFigures([2020, 2021], 13), { asked, buildGeography });
    expect(served?.seen.map(({ url }) => url).join(' ')).toContain('areas=13');
    expect(report.geography).toEqual([{ file: 'geography/inventham/areas.csv', state: 'changed' }]);
    expect(report.tables[0]?.summary.areas).toBe(13);
    expect(text('geography/inventham/areas.csv')).toContain('E01090013');
    expect(text('refreshes.csv')).toContain('geography/inventham/areas.csv,2024-05-17,0,');
  });

  test('is refused where it takes away areas that a table has, asked for or not', async () => {
    const before = bytesBelow(join(root, 'data'));
    const fewer = new Map([...names].filter(([code]) => code !== 'E01090001'));
    const only = { asked: [bringing({ names: { lsoa2011: fewer } })], buildGeography };
    await expect(refreshFrom(SAME, only)).rejects.toThrow('expected: a code of lsoa2011');
    expect(bytesBelow(join(root, 'data'))).toEqual(before);
  });

  test('tells what its publisher left out, and how many postcodes lie in no area', async () => {
    const postcodes = ['IN1 1AA', 'IN1 1AB', 'IN9 9ZZ'].map((postcode) => ({
      postcode,
      areas: {},
    }));
    const leftOut = ['Inventham: wards since 2015, since they are others now'];
    const report = await refreshFrom(SAME, {
      asked: [bringing({ names: { lsoa2011: names }, postcodes, leftOut })],
      buildGeography: (...given) =>
        new Map([...buildGeography(...given), ['postcodes.csv', 'postcode\nIN1 1AA\n']]),
    });
    expect(report.leftOut).toEqual([
      'Inventham: wards since 2015, since they are others now',
      'Inventham: 2 of 3 postcodes in use, which lie in no area of the place',
    ]);
    expect(text('refreshes.csv')).toContain('geography/inventham/postcodes.csv,2024-05-17,');
  });

  test('leaves a list of postcodes as old as it is where none were asked for', async () => {
    await refreshFrom(SAME, {
      asked: asked.slice(0, 1),
      buildGeography: (...given) =>
        new Map([...buildGeography(...given), ['postcodes.csv', 'postcode\nIN1 1AA\n']]),
    });
    expect(text('geography/inventham/postcodes.csv')).toContain('IN1 1AA');
    expect(text('refreshes.csv')).toContain('geography/inventham/areas.csv,');
    expect(text('refreshes.csv')).not.toContain('postcodes.csv');
  });

  test('is not asked for where a comparator of a place is not among the authorities', async () => {
    const before = bytesBelow(join(root, 'data'));
    const comparators = [
      { code: 'E06000999', name: 'Elsewhere', panel: 'country and region' },
    ] as const;
    const places = [{ ...INVENTED_PLACE, comparators, slug: 'inventham' }];
    await expect(refreshFrom(SAME, { places })).rejects.toThrow('no row for E06000999');
    expect(served?.seen).toEqual([]);
    expect(bytesBelow(join(root, 'data'))).toEqual(before);
  });

  test('is refused where two sources bring the same part', async () => {
    const twice = [shapes, { ...shapes, slug: 'more-shapes' }];
    await expect(refreshFrom(SAME, { asked: twice, buildGeography })).rejects.toThrow(
      'names of lsoa2011, which another source brings as well',
    );
  });
});

describe('readFolder', () => {
  test('takes the same bytes from a folder, and names a file that lacks with its address', async () => {
    await refreshFrom(SAME);
    const kept = join(root, '.cache/upstream');
    const answerer = readFolder(kept);
    const report = await refreshInvented(root, quickWeb('http://127.0.0.1:9'), { answerer });
    expect(report.answers).toEqual({ folder: 2 });
    rmSync(join(kept, 'invented/rate.csv'));
    const message = await refreshInvented(root, quickWeb('http://127.0.0.1:9'), { answerer }).catch(
      (fault: unknown) => String(fault).replaceAll(root, '.'),
    );
    expect(message).toMatchInlineSnapshot(`
      "DataError: ./.cache/upstream/invented/rate.csv
        found:    no such file
        expected: the answer of https://figures.invented.example/rate.csv
        to mend:  save what the address gives under this name, untouched, then run the command again"
    `);
  });

  test('says where a folder answers another question, as the records beside its answers tell', async () => {
    const months = { since: '2021-01', until: '2024-05' };
    await refreshFrom(SAME, { months, isDry: true });
    const answerer = readFolder(join(root, '.cache/upstream'));
    const web = quickWeb('http://127.0.0.1:9');
    const other = refreshInvented(root, web, { answerer });
    await expect(other).rejects.toThrow(
      /count-0\.csv\n {2}found: {4}the answer to another question.*since=2021-01(.|\n)*the same --since/,
    );
    expect((await refreshInvented(root, web, { answerer, months })).answers).toEqual({ folder: 2 });
  });

  test('reads a table that was unpacked by hand', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
    const file = join(folder, 'rate.csv');
    writeFileSync(file, 'code,year\nE06000901,2020\n');
    const question = { name: 'rate.csv', url: 'https://a.example/', packing: 'gzip' } as const;
    expect((await readFolder(folder)(question)).bytes).toBe(25);
    rmSync(folder, { recursive: true });
  });
});
