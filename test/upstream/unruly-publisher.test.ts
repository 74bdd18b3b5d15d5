import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askPublisher } from '../../scripts/refresh/ask-publisher.ts';
import { PATIENCE, retryWait } from '../../scripts/refresh/retry-wait.ts';
import type { Patience } from '../../scripts/refresh/retry-wait.ts';
import { quickWeb, TODAY } from './refresh-invented.ts';

const QUESTION = {
  name: 'invented/table.csv',
  url: 'https://figures.invented.example/table.csv',
  packing: 'plain',
} as const;
const ONE = `a,b\n${'1,2\n'.repeat(5_000)}`;
const TWO = ONE.replaceAll('1', '7');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

type Handler = (request: IncomingMessage, response: ServerResponse, time: number) => void;

let folder = '';
let server: Server | undefined;
let seen: IncomingMessage['headers'][] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unruly-'));
  seen = [];
});

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

/** Asks a publisher that answers as it is told, with the number of the question. */
async function ask(handler: Handler, own: Partial<Patience> = {}) {
  server?.closeAllConnections();
  server?.close();
  const started = createServer((request, response) => {
    seen.push(request.headers);
    handler(request, response, seen.length);
  });
  server = started;
  await new Promise<void>((listening) => started.listen(0, '127.0.0.1', listening));
  const { port } = started.address() as AddressInfo;
  const patience = { ...PATIENCE, attempts: 3, ...own };
  const web = quickWeb('http://127.0.0.1', { patience });
  // The address is the same for each server, so that what one gave is kept for the next.
  const asking: typeof fetch = (url, options) =>
    fetch(String(url).replace('127.0.0.1', `127.0.0.1:${port}`), options);
  const answer = askPublisher(QUESTION, { folder, resumed: null }, { ...web, fetch: asking });
  return { ...(await answer), waits: web.waits };
}

const partOf = () => existsSync(join(folder, 'invented/table.csv.part'));
const send = (status: number, headers: Record<string, string> = {}, body = '') =>
  ((_, response) => {
    response.writeHead(status, headers);
    response.end(body);
  }) satisfies Handler;

/** Sends the first 500 bytes and cuts, then the rest of a text, with headers as they are given. */
function cutThen(rest: string, headers: (from: number) => Record<string, string>): Handler {
  return (request, response, time) => {
    if (time === 1) {
      const length = String(ONE.length);
      response.writeHead(200, { 'content-length': length, etag: '"one"', 'last-modified': 'then' });
      response.write(ONE.slice(0, 500), () => setTimeout(() => response.destroy(), 100));
      return;
    }
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? NaN);
    if (Number.isNaN(from)) send(200, { etag: '"two"' }, TWO)(request, response);
    else send(206, headers(from), rest.slice(from))(request, response);
  };
}

const range = (from: number, length = ONE.length) => `bytes ${from}-${length - 1}/${length}`;

describe('the rest of an answer that was cut', () => {
  test('is taken where it is of the same version and the same whole', async () => {
    const same = (from: number) => ({ etag: '"one"', 'content-range': range(from) });
    expect(await ask(cutThen(ONE, same))).toMatchObject({ sha256: hash(ONE) });
    expect(seen).toHaveLength(2);
  });

  test.each([
    [
      'another version by name',
      (from: number) => ({ etag: '"two"', 'content-range': range(from) }),
    ],
    ['no version', (from: number) => ({ 'content-range': range(from) })],
    [
      'another day',
      (from: number) => ({ etag: '"one"', 'last-modified': 'now', 'content-range': range(from) }),
    ],
    ['another length', (from: number) => ({ etag: '"one"', 'content-range': range(from, 20_005) })],
    ['another start', (from: number) => ({ etag: '"one"', 'content-range': range(from + 1) })],
  ])('is dropped where it is of %s, and the whole is asked for', async (_, headers) => {
    const answer = await ask(cutThen(TWO, headers));
    expect(answer).toMatchObject({ sha256: hash(TWO), waits: [2_000, 4_000] });
    expect(readFileSync(answer.file, 'utf8')).toBe(TWO);
    expect(seen.map(({ range: asked }) => asked?.replace(/\d+/, 'N'))).toEqual([
      ...[undefined, 'bytes=N-', undefined],
    ]);
    expect(partOf()).toBe(false);
  });
});

describe('an answer without end', () => {
  /** A byte now and then, for ever. */
  const drip: Handler = (_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('1'), 10);
    response.on('close', () => {
      clearInterval(timer);
    });
  };

  test('is given up after a time', async () => {
    const asked = ask(drip, { wholeWithin: 150, attempts: 2 });
    await expect(asked).rejects.toThrow('an answer without end (0.15 seconds), 2 times');
  });

  test('is given up after a number of bytes, once for all', async () => {
    const asked = ask(send(200, {}, ONE), { mostBytes: 1_000 });
    await expect(asked).rejects.toThrow('more than 1000 bytes');
    expect([seen.length, partOf()]).toEqual([1, false]);
  });

  test('has limits that no known answer comes near', () => {
    expect(PATIENCE).toMatchObject({ wholeWithin: 900_000, mostBytes: 1_000_000_000 });
  });
});

describe('the wait that a publisher asks for', () => {
  test.each(['1.5', '-5', '+3', '1e3', '2001', '', 'soon', '2024-05-17'])(
    'is no wait where it says "%s", unless as whole seconds',
    (retryAfter) => {
      const wait = retryWait(PATIENCE, 2, { retryAfter, now: TODAY });
      expect(wait).toBe(retryAfter === '2001' ? null : 4_000);
    },
  );

  test('is kept to where it is a date, in the old form, too', () => {
    const wait = (retryAfter: string) => retryWait(PATIENCE, 1, { retryAfter, now: TODAY });
    expect(wait('Fri, 17 May 2024 09:31:00 GMT')).toBe(60_000);
    expect(wait('Friday, 17-May-24 09:31:00 GMT')).toBe(60_000);
  });
});

describe('a status that does not fit the question', () => {
  test.each([206, 416])('%i without a part is asked again after the usual wait', async (status) => {
    const handler: Handler = (request, response, time) => {
      send(time === 1 ? status : 200, {}, ONE)(request, response);
    };
    expect((await ask(handler)).waits).toEqual([2_000]);
  });

  test('addresses that lead round in a circle are refused at once', async () => {
    const asked = ask(send(301, { location: '/round' }));
    await expect(asked).rejects.toThrow('addresses that lead on in a circle');
    // As many as fetch follows, of one question.
    expect(seen.length).toBeLessThan(25);
  });

  test.each([204, 304])('%i in place of an answer is asked about once more', async (status) => {
    await expect(ask(send(status))).rejects.toThrow(
      new RegExp(`status ${status} \\(.*\\) in place of an answer, twice(.|\n)*open the address`),
    );
    expect(seen).toHaveLength(2);
  });

  test('204 for a kept answer is asked about without conditions', async () => {
    await ask(send(200, { etag: '"one"' }, ONE));
    const handler: Handler = (request, response) => {
      const asks = request.headers['if-none-match'] !== undefined;
      send(asks ? 204 : 200, { etag: '"two"' }, asks ? '' : TWO)(request, response);
    };
    expect(await ask(handler)).toMatchObject({ sha256: hash(TWO), how: 'new' });
    expect(seen.map((headers) => headers['if-none-match'])).toEqual([
      ...[undefined, '"one"', undefined],
    ]);
  });
});
