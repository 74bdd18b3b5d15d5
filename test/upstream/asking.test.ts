import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askPublisher } from '../../scripts/refresh/ask-publisher.ts';
import { beginRun } from '../../scripts/refresh/interrupted-run.ts';
import { limitHosts } from '../../scripts/refresh/limit-hosts.ts';
import { PATIENCE, retryWait } from '../../scripts/refresh/retry-wait.ts';
import { askedAddress } from '../../scripts/refresh/web.ts';
import { quickWeb, TODAY } from './refresh-invented.ts';
import { serveUpstream } from './serve-upstream.ts';
import type { PlannedFault, ServedUpstream } from './serve-upstream.ts';

const QUESTION = {
  name: 'invented/table.csv',
  url: 'https://figures.invented.example/a/table.csv?year=2020&q=a%20b',
  packing: 'plain',
} as const;
const TEXT = 'a,b\n' + '1,2\n'.repeat(20_000);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

let folder = '';
let served: ServedUpstream | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'asking-'));
});

afterEach(async () => {
  await served?.close();
  served = undefined;
  rmSync(folder, { recursive: true });
});

async function serve(text = TEXT, ...faults: readonly PlannedFault[]): Promise<string> {
  await served?.close();
  served = await serveUpstream([() => ({ status: 200, headers: {}, body: text })], faults);
  return served.address;
}

const ask = (mirror: string, resumed: string | null = null) =>
  askPublisher(QUESTION, { folder, resumed }, quickWeb(mirror));
const kept = join('invented', 'table.csv');
const recordOf = () =>
  JSON.parse(readFileSync(join(folder, `${kept}.record.json`), 'utf8')) as Record<string, unknown>;

describe('askPublisher', () => {
  test('keeps the untouched bytes, with a record of what they are beside them', async () => {
    const mirror = await serve();
    const answer = await ask(mirror);
    expect(answer).toEqual({
      ...{ file: join(folder, kept), sha256: hash(TEXT), bytes: TEXT.length, how: 'new' },
    });
    expect(readFileSync(answer.file, 'utf8')).toBe(TEXT);
    const { etag, ...record } = recordOf();
    expect(etag).toMatch(/^"[0-9a-f]{16}"$/);
    expect(record).toEqual({
      url: QUESTION.url,
      asked: `${mirror}/figures.invented.example/a/table.csv?year=2020&q=a%20b`,
      ...{ sha256: hash(TEXT), bytes: TEXT.length, lastModified: null },
      fetched: '2024-05-17T09:30:00.000Z',
    });
    expect(served?.seen.map(({ url }) => url)).toEqual([QUESTION.url]);
  });

  test('asks whether a kept answer still holds, and uses it where it does', async () => {
    const mirror = await serve();
    await ask(mirror);
    expect((await ask(mirror)).how).toBe('unchanged');
    expect(served?.seen.map(({ status }) => status)).toEqual([200, 304]);
  });

  test('takes the new answer where the kept one does not hold any more', async () => {
    let body = TEXT;
    served = await serveUpstream([() => ({ status: 200, headers: {}, body })]);
    await ask(served.address);
    body = 'a,b\n3,4\n';
    expect(await ask(served.address)).toMatchObject({ how: 'new', sha256: hash('a,b\n3,4\n') });
    expect(readFileSync(join(folder, kept), 'utf8')).toBe('a,b\n3,4\n');
  });

  test('asks by date where the publisher gives a date alone', async () => {
    const date = 'Tue, 14 May 2024 09:30:00 GMT';
    const headers = { etag: '', 'last-modified': date };
    served = await serveUpstream([() => ({ status: 200, headers, body: TEXT })]);
    await ask(served.address);
    await ask(served.address);
    expect(served.seen[1]?.headers['if-modified-since']).toBe(date);
  });

  test('asks again for a kept answer whose bytes were altered, without any condition', async () => {
    const mirror = await serve();
    await ask(mirror);
    writeFileSync(join(folder, kept), TEXT.replace('1,2', '9,9'));
    expect(await ask(mirror)).toMatchObject({ how: 'new', sha256: hash(TEXT) });
    expect(served?.seen[1]?.headers['if-none-match']).toBeUndefined();
  });

  test('does not take what a mirror gave for what the publisher gives', async () => {
    await ask(await serve());
    expect((await ask(await serve())).how).toBe('new');
  });

  test('a run that goes on from an interrupted one does not ask again for what it has', async () => {
    const mirror = await serve();
    await ask(mirror);
    expect((await ask(mirror, '2024-05-17T09:29:00.000Z')).how).toBe('kept');
    expect(served?.seen).toHaveLength(1);
    expect((await ask(mirror, '2024-05-17T09:31:00.000Z')).how).toBe('unchanged');
  });

  test('goes on with a part that an interrupted run left, if the version is the same', async () => {
    const web = (mirror: string) => ({
      ...quickWeb(mirror),
      patience: { ...PATIENCE, attempts: 1 },
    });
    const cut = { on: 'table.csv', times: 1, fault: { kind: 'is cut', after: 30_000 } } as const;
    const mirror = await serve(TEXT, cut);
    const first = askPublisher(QUESTION, { folder, resumed: null }, web(mirror));
    await expect(first).rejects.toThrow('the connection was cut');
    expect(await ask(mirror)).toMatchObject({ sha256: hash(TEXT), bytes: TEXT.length });
    expect(served?.seen[1]?.status).toBe(206);
  });

  test('begins anew where the version has changed since the part came', async () => {
    let body = TEXT;
    const cut = { on: 'table.csv', times: 1, fault: { kind: 'is cut', after: 30_000 } } as const;
    served = await serveUpstream([() => ({ status: 200, headers: {}, body })], [cut]);
    const web = { ...quickWeb(served.address), patience: { ...PATIENCE, attempts: 1 } };
    const first = askPublisher(QUESTION, { folder, resumed: null }, web);
    await expect(first).rejects.toThrow('cut');
    body = TEXT.replaceAll('1', '7');
    expect(await ask(served.address)).toMatchObject({ sha256: hash(body) });
    expect(served.seen[1]?.status).toBe(200);
  });

  test('refuses a name that leads out of its folder', async () => {
    const question = { ...QUESTION, name: '../table.csv' };
    const asked = askPublisher(question, { folder, resumed: null }, quickWeb('http://127.0.0.1:9'));
    await expect(asked).rejects.toThrow(RangeError);
  });

  test('gives up at once when another question of the run has failed', async () => {
    const mirror = await serve(TEXT, { on: 'table.csv', fault: { kind: 'silent' } });
    const controller = new AbortController();
    const web = quickWeb(mirror, { signal: controller.signal });
    const asked = askPublisher(QUESTION, { folder, resumed: null }, web);
    setTimeout(() => {
      controller.abort(new Error('the other fault'));
    }, 100);
    await expect(asked).rejects.toThrow('the other fault');
  });
});

describe('retryWait', () => {
  test('doubles from the first wait to the longest', () => {
    const waits = [1, 2, 3, 4, 12].map((attempt) =>
      retryWait(PATIENCE, attempt, { retryAfter: null, now: TODAY }),
    );
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 300_000]);
  });

  test('keeps to what the publisher asks for, within patience', () => {
    const wait = (retryAfter: string) => retryWait(PATIENCE, 1, { retryAfter, now: TODAY });
    expect(['0', '300', '301'].map(wait)).toEqual([0, 300_000, null]);
    expect(wait('Fri, 17 May 2024 09:34:00 GMT')).toBe(240_000);
    expect(wait('Sat, 18 May 2024 09:34:00 GMT')).toBeNull();
  });
});

describe('limitHosts', () => {
  test('runs no more at a time than allowed, in all and of a host, and all in the end', async () => {
    const limited = limitHosts({ all: 4, host: 2 });
    const running = new Map<string, number>();
    const most = { all: 0, host: 0 };
    const task = (host: string) => async () => {
      running.set(host, (running.get(host) ?? 0) + 1);
      most.host = Math.max(most.host, running.get(host) ?? 0);
      most.all = Math.max(
        most.all,
        [...running.values()].reduce((sum, count) => sum + count, 0),
      );
      await new Promise((done) => setTimeout(done, 5));
      running.set(host, (running.get(host) ?? 0) - 1);
      if (host === 'b') throw new Error('b fails');
      return host;
    };
    const hosts = ['a', 'a', 'a', 'a', 'b', 'c', 'd', 'c', 'a', 'b'];
    const ended = await Promise.allSettled(hosts.map((host) => limited(host, task(host))));
    expect(most).toEqual({ all: 4, host: 2 });
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
  });
});

test('askedAddress puts the host into the path of a mirror', () => {
  const url = 'https://www.nomisweb.co.uk/api/v01/dataset/NM_1_1.data.csv?date=2020-01,2020-02';
  expect(askedAddress(url, 'http://127.0.0.1:8080/')).toBe(
    'http://127.0.0.1:8080/www.nomisweb.co.uk/api/v01/dataset/NM_1_1.data.csv?date=2020-01,2020-02',
  );
  expect(askedAddress(url, null)).toBe(url);
});

test('beginRun resumes a run of less than a day ago, and none that ended or is older', async () => {
  const hour = 60 * 60 * 1000;
  const first = await beginRun(folder, TODAY);
  expect(first.resumed).toBeNull();
  expect((await beginRun(folder, TODAY + hour)).resumed).toBe('2024-05-17T09:30:00.000Z');
  expect((await beginRun(folder, TODAY + 25 * hour)).resumed).toBeNull();
  await first.end();
  expect((await beginRun(folder, TODAY + 26 * hour)).resumed).toBeNull();
});
