import { rmSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PATIENCE } from '../../scripts/refresh/retry-wait.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { inventedAnswers, inventedFigures, rateText } from './invented-publisher.ts';
import { bytesBelow, inventRecord } from './invented-record.ts';
import { quickWeb, refreshInvented } from './refresh-invented.ts';
import { serveUpstream } from './serve-upstream.ts';
import type { PlannedFault, ServedUpstream, UpstreamFault } from './serve-upstream.ts';

let root = '';
let served: ServedUpstream | undefined;
const figures = inventedFigures([2020, 2021, 2022]);

beforeEach(() => {
  root = inventRecord();
});

afterEach(async () => {
  await served?.close();
  served = undefined;
  rmSync(root, { recursive: true });
});

const patience = {
  ...PATIENCE,
  attempts: 3,
  headersWithin: 5_000,
  pieceWithin: 5_000,
};
const impatience = { ...patience, headersWithin: 250, pieceWithin: 250 };

async function refreshWith(...faults: readonly PlannedFault[]) {
  served = await serveUpstream([inventedAnswers(figures)], faults);
  const isSlow = faults.some(({ fault: { kind } }) => kind === 'silent' || kind === 'stalls');
  const web = quickWeb(served.address, { patience: isSlow ? impatience : patience });
  const outcome = await refreshInvented(root, web).then(
    (report) => ({ report, fault: null }),
    (fault: unknown) => ({ report: null, fault }),
  );
  return { ...outcome, waits: web.waits, asked: served.seen.length };
}

/** What a refresh says that must fail over one answer and leave the data as they were, byte for byte. */
async function refusal(answer: 'count' | 'rate', planned: UpstreamFault): Promise<string> {
  const before = bytesBelow(join(root, 'data'));
  const { fault } = await refreshWith({ on: `/${answer}.csv`, fault: planned });
  expect(bytesBelow(join(root, 'data'))).toEqual(before);
  if (!(fault instanceof DataError)) throw fault ?? new Error('the refresh did not fail');
  return fault.message.replaceAll(root, '.').replaceAll(served?.address ?? '', 'MIRROR');
}

const changed = (change: (body: string) => string | Uint8Array) =>
  ({ kind: 'is changed', change }) as const;

/** The same of counts in another form. */
const refusalOfCount = (change: (body: string) => string | Uint8Array) =>
  refusal('count', changed(change));

/** The same of rates in another form; a text is packed as their publisher packs it. */
const refusalOfRate = (change: (text: string) => string | Uint8Array) =>
  refusal(
    'rate',
    changed(() => {
      const body = change(rateText(figures));
      return typeof body === 'string' ? gzipSync(body) : body;
    }),
  );

const another = (status: number, headers: Record<string, string> = {}, body = '') =>
  ({ kind: 'is another', answer: { status, headers, body } }) as const;

describe('a publisher that cannot be heard', () => {
  test('gives nothing in time', async () => {
    const message = await refusal('count', { kind: 'silent' });
    expect(message).toMatchInlineSnapshot(`
      "invented/count-0.csv
        found:    no answer in time (0.25 seconds), 3 times
        expected: an answer from https://figures.invented.example/count.csv?areas=12&since=2010-01&offset=0
        to mend:  run the command again later: what has come is kept and not asked again; without a network: npm run refresh -- --from DIR"
    `);
  });

  test('stops in the middle', async () => {
    const message = await refusal('count', { kind: 'stalls', after: 100 });
    expect(message).toMatchInlineSnapshot(`
      "invented/count-0.csv
        found:    the answer stopped in the middle (0.25 seconds), 3 times
        expected: an answer from https://figures.invented.example/count.csv?areas=12&since=2010-01&offset=0
        to mend:  run the command again later: what has come is kept and not asked again; without a network: npm run refresh -- --from DIR"
    `);
  });

  test('is cut in the middle', async () => {
    const message = await refusal('count', { kind: 'is cut', after: 100 });
    expect(message).toMatchInlineSnapshot(`
      "invented/count-0.csv
        found:    the connection was cut, 3 times
        expected: an answer from https://figures.invented.example/count.csv?areas=12&since=2010-01&offset=0
        to mend:  run the command again later: what has come is kept and not asked again; without a network: npm run refresh -- --from DIR"
    `);
  });

  test('has no server', async () => {
    const before = bytesBelow(join(root, 'data'));
    const gone = await serveUpstream([]);
    await gone.close();
    const web = quickWeb(gone.address, { patience });
    await expect(refreshInvented(root, web)).rejects.toThrow('refused, 3 times');
    expect(bytesBelow(join(root, 'data'))).toEqual(before);
  });

  test('answers 500 for ever', async () => {
    const message = await refusal('rate', another(500));
    expect(message).toMatchInlineSnapshot(`
      "invented/rate.csv
        found:    status 500 (Internal Server Error), 3 times
        expected: an answer from https://figures.invented.example/rate.csv
        to mend:  run the command again later: what has come is kept and not asked again; without a network: npm run refresh -- --from DIR"
    `);
  });

  test('says that there is no such dataset, and is asked once', async () => {
    const message = await refusal('rate', another(404));
    expect(message).toMatchInlineSnapshot(`
      "invented/rate.csv
        found:    status 404 (Not Found)
        expected: an answer from https://figures.invented.example/rate.csv
        to mend:  look whether the publisher has moved the dataset, then correct the question in the source's file in src/sources"
    `);
    expect(served?.seen.filter(({ url }) => url.includes('/rate.csv'))).toHaveLength(1);
  });

  test('asks for a longer wait than there is patience for', async () => {
    const message = await refusal('rate', another(429, { 'retry-after': '3600' }));
    expect(message).toMatchInlineSnapshot(`
      "invented/rate.csv
        found:    status 429 (Too Many Requests), and is not to be asked for 3600 seconds
        expected: an answer from https://figures.invented.example/rate.csv
        to mend:  run the command again later: what has come is kept and not asked again; without a network: npm run refresh -- --from DIR"
    `);
  });
});

describe('a publisher that recovers', () => {
  const fault = another(503);
  test.each([
    ['429 without Retry-After', another(429), [2000]],
    ['429 with Retry-After in seconds', another(429, { 'retry-after': '7' }), [7000]],
    [
      '429 with Retry-After as a date',
      another(429, { 'retry-after': 'Fri, 17 May 2024 09:30:12 GMT' }),
      [12_000],
    ],
    [
      '503 with a date that is past',
      another(503, { 'retry-after': 'Fri, 17 May 2024 09:00:00 GMT' }),
      [0],
    ],
    ['503 with words for a time', another(503, { 'retry-after': 'soon' }), [2000]],
    ['a cut', { kind: 'is cut', after: 60 } as const, [2000]],
  ])('%s, then the answer', async (_name, first, waits) => {
    const outcome = await refreshWith({ on: '/rate.csv', times: 1, fault: first });
    expect(outcome.fault).toBeNull();
    expect(outcome.waits).toEqual(waits);
    expect(outcome.asked).toBe(3);
  });

  test('500 twice, then the answer: the wait doubles', async () => {
    const outcome = await refreshWith({ on: '/count.csv', times: 2, fault });
    expect(outcome.fault).toBeNull();
    expect(outcome.waits).toEqual([2000, 4000]);
  });

  test('silence, then the answer', async () => {
    const { fault: last } = await refreshWith(
      ...[{ on: '/rate.csv', times: 1, fault: { kind: 'silent' } as const }],
    );
    expect(last).toBeNull();
    expect(served?.seen.filter(({ url }) => url.includes('/rate.csv')).length).toBeGreaterThan(1);
  });

  test('a cut body is continued from where it was cut', async () => {
    await refreshWith({ on: '/count.csv', times: 1, fault: { kind: 'is cut', after: 100 } });
    const [, rest] = served?.seen.filter(({ url }) => url.includes('/count.csv')) ?? [];
    expect([rest?.status, rest?.headers.range]).toEqual([206, 'bytes=100-']);
  });
});

describe('an answer that is not what was asked for', () => {
  test('HTML with status 200', async () => {
    const body = '<!DOCTYPE html><html><head><title>Down for maintenance</title></head></html>';
    const message = await refusal('count', another(200, { 'content-type': 'text/html' }, body));
    expect(message).toMatchInlineSnapshot(`
      "invented/count-0.csv
        found:    a web page: "Down for maintenance"
        expected: figures, as https://figures.invented.example/count.csv?areas=12&since=2010-01&offset=0 is known to give them
        to mend:  open the address and see what the publisher says; if it gives figures again, run the command again; if its parameters changed, correct the source's file in src/sources"
    `);
  });

  test('nothing at all with status 200', async () => {
    const message = await refusal('count', another(200));
    expect(message).toMatchInlineSnapshot(`
      "invented/count-0.csv
        found:    an empty answer: publishers answer so where they do not know an area, a month or a parameter
        expected: figures, as https://figures.invented.example/count.csv?areas=12&since=2010-01&offset=0 is known to give them
        to mend:  open the address and see what the publisher says; if it gives figures again, run the command again; if its parameters changed, correct the source's file in src/sources"
    `);
  });

  test('a header and no row', async () => {
    const message = await refusalOfCount((body) => `${body.split('\n')[0] ?? ''}\n`);
    expect(message).toMatchInlineSnapshot(`
      "./.cache/upstream/invented/count-0.csv
        found:    no rows
        expected: a header row (code, period, count, total) and at least one row of data
        to mend:  see in that file what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a renamed column', async () => {
    const message = await refusalOfCount((body) => body.replace('period', 'DATE_NAME'));
    expect(message).toMatchInlineSnapshot(`
      "./.cache/upstream/invented/count-0.csv, row 1, column "period"
        found:    columns code, DATE_NAME, count, total
        expected: columns code, period, count, total, in any order
        to mend:  see in that file what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a column that is missing', async () => {
    const message = await refusalOfCount((body) => body.replaceAll(/^([^,]+),[^,]+/gm, '$1'));
    expect(message).toMatchInlineSnapshot(`
      "./.cache/upstream/invented/count-0.csv, row 1, column "period"
        found:    columns code, count, total
        expected: columns code, period, count, total, in any order
        to mend:  see in that file what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a column that is there twice', async () => {
    const message = await refusalOfCount((body) => body.replace('total', 'count'));
    expect(message).toMatchInlineSnapshot(`
      "./.cache/upstream/invented/count-0.csv, row 1, column "count"
        found:    the column more than once
        expected: columns code, period, count, total, in any order
        to mend:  see in that file what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a row that is too short', async () => {
    const message = await refusalOfCount((body) => body.replace(/,36\n$/, '\n'));
    expect(message).toMatchInlineSnapshot(`
      "./.cache/upstream/invented/count-0.csv, row 37
        found:    3 cells
        expected: 4 cells, as in the header
        to mend:  see in that file what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a quotation mark that is never closed', async () => {
    const message = await refusalOfCount((body) => body.replace('E01090003', '"E01090003'));
    expect(message).toMatchInlineSnapshot(`
      "./.cache/upstream/invented/count-0.csv, row 8
        found:    a stray quotation mark
        expected: cells in quotation marks that are closed, and none inside other cells
        to mend:  see in that file what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('bytes that are not UTF-8', async () => {
    const latin = (body: string) => Buffer.from(body.replace('E01090003', 'Caf\u00e9'), 'latin1');
    const message = await refusalOfCount(latin);
    expect(message).toMatchInlineSnapshot(`
      "./.cache/upstream/invented/count-0.csv, row 8
        found:    bytes that are not UTF-8 text
        expected: text in UTF-8
        to mend:  see in that file what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('an area and period twice', async () => {
    const message = await refusalOfCount((body) =>
      body.replace('E01090002,2022', 'E01090002,2021'),
    );
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-count.csv, as it comes now, column "area"
        found:    E01090002 for 2021-01-01/P1Y again (E01090002, 2021-01-01/P1Y)
        expected: one row for each area and period
        to mend:  see in its answers what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a code that is not known', async () => {
    const message = await refusalOfCount((body) => body.replaceAll('E01090002', 'E01099999'));
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-count.csv, as it comes now, column "area"
        found:    "E01099999" (E01099999, 2020-01-01/P1Y)
        expected: a code of lsoa2011
        to mend:  see in its answers what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a code of another edition', async () => {
    const message = await refusalOfCount((body) => body.replaceAll('E01090002', 'E06000901'));
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-count.csv, as it comes now, column "area"
        found:    E06000901, a code of authority (E06000901, 2020-01-01/P1Y)
        expected: a code of lsoa2011
        to mend:  see in its answers what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a code that does not come for one period', async () => {
    const message = await refusalOfCount((body) => body.replace(/E01090002,2022.*\n/, ''));
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-count.csv, as it comes now, column "area"
        found:    2022-01-01/P1Y without E01090002
        expected: the same areas as for 2020-01-01/P1Y, 12 in all
        to mend:  see in its answers what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a code that does not come at all', async () => {
    const message = await refusalOfCount((body) => body.replaceAll(/E01090002.*\n/g, ''));
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-count.csv
        found:    no answer for 2 of its rows: E01090002 2020, E01090002 2021
        expected: every row on record from 2010-01 to 2024-05 again, revised or not
        to mend:  see at https://figures.invented.example/about why it is not published any more; if it was withdrawn: npm run refresh -- invented-count --allow-vanished"
    `);
  });

  test('text in a number', async () => {
    const message = await refusalOfCount((body) => body.replace(/P1Y,50,/, 'P1Y,fifty,'));
    expect(message).toMatchInlineSnapshot(`
      "./.cache/upstream/invented/count-0.csv, row 2, column "count"
        found:    "fifty"
        expected: a number, such as 62.3 or 1138
        to mend:  see in that file what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-count.ts; nothing was written"
    `);
  });

  test('a period that disappears', async () => {
    const message = await refusalOfCount((body) => body.replaceAll(/.*,2020-01.*\n/g, ''));
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-count.csv
        found:    no answer for 12 of its rows: E01090001 2020, E01090002 2020, E01090003 2020 and 9 more
        expected: every row on record from 2010-01 to 2024-05 again, revised or not
        to mend:  see at https://figures.invented.example/about why it is not published any more; if it was withdrawn: npm run refresh -- invented-count --allow-vanished"
    `);
  });

  test('a percentage below zero', async () => {
    const message = await refusalOfRate((text) => text.replace(',60,58,62', ',-6,-8,-4'));
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-rate.csv, as it comes now, column "value"
        found:    -6 (E06000901, 2020-01-01/P1Y)
        expected: 0 to 100
        to mend:  see in its answers what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-rate.ts; nothing was written"
    `);
  });

  test('a percentage above a hundred', async () => {
    const message = await refusalOfRate((text) => text.replace(',60,58,62', ',600,580,620'));
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-rate.csv, as it comes now, column "value"
        found:    600 (E06000901, 2020-01-01/P1Y)
        expected: 0 to 100
        to mend:  see in its answers what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-rate.ts; nothing was written"
    `);
  });

  test('a blank without a status', async () => {
    const message = await refusalOfRate((text) => text.replace(',60,58,62', ',,,'));
    expect(message).toMatchInlineSnapshot(`
      "./data/observations/invented-rate.csv, as it comes now, column "value"
        found:    nothing, and no status (E06000901, 2020-01-01/P1Y)
        expected: a value, or one of: suppressed, not available, not applicable
        to mend:  see in its answers what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/invented-rate.ts; nothing was written"
    `);
  });

  test('gzip that ends early', async () => {
    const packed = gzipSync(rateText(figures));
    const message = await refusalOfRate(() => packed.subarray(0, packed.length - 12));
    expect(message).toMatchInlineSnapshot(`
      "invented/rate.csv
        found:    a gzip file that ends before its end
        expected: figures, as https://figures.invented.example/rate.csv is known to give them
        to mend:  open the address and see what the publisher says; if it gives figures again, run the command again; if its parameters changed, correct the source's file in src/sources"
    `);
  });

  test('gzip that is damaged', async () => {
    const packed = gzipSync(rateText(figures)).fill(0, 40, 60);
    const message = await refusalOfRate(() => packed);
    expect(message).toMatchInlineSnapshot(`
      "invented/rate.csv
        found:    a gzip file that cannot be unpacked (invalid bit length repeat)
        expected: figures, as https://figures.invented.example/rate.csv is known to give them
        to mend:  open the address and see what the publisher says; if it gives figures again, run the command again; if its parameters changed, correct the source's file in src/sources"
    `);
  });

  test('an answer that HTTP unpacks and that ends early', async () => {
    const packed = gzipSync(gunzipSync(gzipSync(rateText(figures))).toString());
    const cut = packed.subarray(0, packed.length - 14);
    const message = await refusal('rate', {
      kind: 'is another',
      answer: { headers: { 'content-encoding': 'gzip' }, body: cut },
    });
    expect(message).toMatchInlineSnapshot(`
      "invented/rate.csv
        found:    a packed answer that ends in the middle of a line
        expected: figures, as https://figures.invented.example/rate.csv is known to give them
        to mend:  open the address and see what the publisher says; if it gives figures again, run the command again; if its parameters changed, correct the source's file in src/sources"
    `);
  });
});

describe('what looks like a fault and is none', () => {
  test.each([
    ['a byte-order mark', (body: string) => `\uFEFF${body}`],
    ['CRLF', (body: string) => body.replaceAll('\n', '\r\n')],
    ['no last line break', (body: string) => body.trimEnd()],
    ['quoted cells', (body: string) => body.replaceAll(/E0109\d+/g, '"$&"')],
    [
      'columns in another order, and one more, with a comma in it',
      (body: string) => body.replaceAll(/^(.*),(.*),(.*),(.*)$/gm, '$4,"a, b",$3,$1,$2'),
    ],
  ])('%s', async (_name, change) => {
    const { fault, report } = await refreshWith({ on: '/count.csv', fault: changed(change) });
    expect(fault).toBeNull();
    expect(report?.tables.map(({ table, summary }) => [table, summary.rows])).toEqual([
      ['invented-count', 36],
      ['invented-rate', 9],
    ]);
  });
});
