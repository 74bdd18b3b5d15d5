import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../../scripts/refresh/read-csv.ts';
import { readJsonAnswer } from '../../scripts/refresh/read-json-answer.ts';
import { parseCsv } from '../../src/pipeline/csv.ts';
import type { CsvRow } from '../../src/pipeline/csv.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-csv-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const question = { name: 'table.csv', url: 'https://a.example/table', packing: 'gzip' } as const;

async function read(bytes: string | Uint8Array, columns: readonly string[] = ['a', 'b']) {
  const file = join(folder, 'table.csv');
  writeFileSync(file, bytes);
  const rows: CsvRow[] = [];
  for await (const row of readCsv({ file, columns }, question)) rows.push(row);
  return rows;
}

describe('readCsv', () => {
  test('gives the rows that parseCsv gives, whatever is in the cells', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é', '😀') });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    const ending = fc.constantFrom('\n', '');
    await fc.assert(
      fc.asyncProperty(rows, ending, fc.boolean(), async (body, end, isPacked) => {
        const text = `\uFEFF${csvFormatRows([['b', 'x', 'a'], ...body])}${end}`;
        const expected = parseCsv(text, {
          file: join(folder, 'table.csv'),
          columns: ['a', 'b'],
        });
        expect(await read(isPacked ? gzipSync(text) : text)).toEqual(expected);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  test('finds characters whole where two pieces meet', async () => {
    const text = `a,b\n${'é,😀\n'.repeat(200_000)}`;
    const rows = await read(text);
    expect(rows).toHaveLength(200_000);
    expect(rows.every(({ cells }) => cells['a'] === 'é' && cells['b'] === '😀')).toBe(true);
  });

  test('names the row of a fault far down a file', async () => {
    const lines = Array.from({ length: 100_000 }, (_, at) => `${at},"x\ny"`);
    lines[70_000] = '70000';
    await expect(read(['a,b', ...lines].join('\n'))).rejects.toThrow(/row 140002\n.*1 cell\n/);
    lines[70_000] = '70000,\u00e9';
    const latin = Buffer.from(['a,b', ...lines].join('\n'), 'latin1');
    await expect(read(latin)).rejects.toThrow(/row 140002\n.*not UTF-8/);
  });

  test('does not wait for the end of a quotation that never ends', async () => {
    const text = `a,b\n1,"2\n${'3,4\n'.repeat(600_000)}`;
    await expect(read(text)).rejects.toThrow(/row 2\n.*a row without end/);
  });

  test('stops reading where its reader stops', async () => {
    const file = join(folder, 'table.csv');
    writeFileSync(file, `a,b\n${'1,2\n'.repeat(500_000)}`);
    for await (const row of readCsv({ file, columns: ['a'] }, question)) {
      expect(row.line).toBe(2);
      break;
    }
  });

  test('reads 200 MB in far less than 1 GB of memory', async () => {
    const file = join(folder, 'large.csv');
    const line = '"E01013600","Leicester 003A","January 2018",85,"Normal Value",1920000\n';
    const rows = Math.ceil(200e6 / line.length);
    const block = 10_000;
    const pieces = function* () {
      yield '\uFEFFGEOGRAPHY_CODE,GEOGRAPHY_NAME,DATE_NAME,OBS_VALUE,OBS_STATUS_NAME,RECORD_COUNT\n';
      for (let left = rows; left > 0; left -= block) yield line.repeat(Math.min(block, left));
    };
    await pipeline(Readable.from(pieces()), createGzip({ level: 1 }), createWriteStream(file));
    const child = spawnSync(process.execPath, ['test/upstream/read-large.ts', file], {
      encoding: 'utf8',
    });
    const measured = JSON.parse(child.stdout) as Record<'rows' | 'sum' | 'peak', number>;
    expect(measured).toMatchObject({ rows, sum: rows * 85 });
    expect(measured.peak).toBeLessThan(400);
  });
});

describe('readJsonAnswer', () => {
  const readJson = (bytes: string | Uint8Array) => {
    const file = join(folder, 'answer.json');
    writeFileSync(file, bytes);
    return readJsonAnswer(file, question);
  };

  test('reads JSON, packed or not, with a byte-order mark or without', async () => {
    expect(await readJson('\uFEFF{"a": [1]}')).toEqual({ a: [1] });
    expect(await readJson(gzipSync('[]'))).toEqual([]);
  });

  test.each([
    ['JSON that ends early', '{"a": [1', 'no JSON, or JSON that ends early'],
    ['other bytes', Buffer.from('{"a": "\u00e9"}', 'latin1'), 'not UTF-8'],
    ['gzip that ends early', gzipSync('[1, 2, 3]').subarray(0, 20), 'ends before its end'],
  ])('refuses %s', async (_name, bytes, message) => {
    await expect(readJson(bytes)).rejects.toThrow(message);
  });
});
