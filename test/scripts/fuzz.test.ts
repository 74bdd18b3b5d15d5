import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { flawOf } from '../../scripts/fuzz/altered-values.ts';
import { EndlessAsking } from '../../scripts/fuzz/answers-on-disk.ts';
import type { BroughtLines, FuzzCase } from '../../scripts/fuzz/fuzz-case.ts';
import { loadFuzzCases } from '../../scripts/fuzz/load-cases.ts';
import { runFuzz } from '../../scripts/fuzz/run-fuzz.ts';
import { loadSources } from '../../scripts/declarations.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
const cases = await loadFuzzCases(folder);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const RUNS = 3000;

describe('answers altered in every known way', () => {
  it('are of every source of tables, and bring rows of each table as they are', async () => {
    const sources = (await loadSources()).filter(({ refresh }) => refresh?.brings === 'tables');
    expect(cases.map(({ source }) => source)).toEqual([
      ...sources.map(({ slug }) => slug),
      'geography',
    ]);
    for (const { lines } of cases)
      expect([...lines.values()].some((rows) => rows.length > 2)).toBe(true);
  });

  it('are refused in words, or bring the same rows: 3,000 of them', async () => {
    const report = await runFuzz(cases, { seed: 7, runs: RUNS });
    expect(report.faults).toEqual([]);
    const total = [...report.outcomes.values()].flatMap((counts) => [...counts.values()]);
    expect(total.reduce((sum, count) => sum + count, 0)).toBe(RUNS);
    expect(report.outcomes.size).toBeGreaterThan(25);
  });

  it('are the same for the same seed', async () => {
    const [once, again] = [
      await runFuzz(cases, { seed: 3, runs: 60 }),
      await runFuzz(cases, { seed: 3, runs: 60 }),
    ];
    expect(again).toEqual(once);
    expect(await runFuzz(cases, { seed: 4, runs: 60 })).not.toEqual(once);
  });
});

describe('a reader that is not careful is found out', () => {
  /** A table of a number for each code, read by a reader of the test. */
  const careless = (read: (text: string) => BroughtLines): FuzzCase => {
    const answers = new Map([['a.csv', 'code,value\nE1,10\nE2,20\nE3,30\n']]);
    const bring: FuzzCase['bring'] = (given) =>
      Promise.resolve().then(() => read(Buffer.from(given.get('a.csv') ?? '').toString()));
    const lines = read(answers.get('a.csv') ?? '');
    return { source: 'careless', answers, bring, lines, figures: /^\d+$/ };
  };
  const linesOf = (text: string) => {
    const lines = text.trim().split('\n').slice(1);
    return new Map([['table', lines.map((line) => line.replace('\r', '')).sort()]]);
  };
  const faultsOf = async (read: (text: string) => BroughtLines) => {
    const { faults } = await runFuzz([careless(read)], { seed: 1, runs: 500 });
    return new Set(faults.map(({ fault }) => fault));
  };

  it('when it takes broken tables for whole ones', async () => {
    expect(await faultsOf(linesOf)).toContain('silent acceptance');
  });

  it('when it takes what is blank for zero', async () => {
    const found = await faultsOf((text) => {
      const rows = text.split('\n').map((line) => line.split(','));
      const values = new Map(rows.map(([code = '', value]) => [code, Number(value)]));
      if (values.size !== 5) throw new EndlessAsking('not this fault');
      return new Map([['table', [...values].map(([code, value]) => `${code},${value}`)]]);
    });
    expect(found).toContain('silent acceptance');
  });

  it('when it ends in an error without words', async () => {
    const found = await faultsOf((text) => {
      if (!text.startsWith('code,value\n')) throw new TypeError('of undefined');
      return linesOf(text);
    });
    expect(found).toContain('crash');
  });

  it('when it asks without end', async () => {
    const found = await faultsOf((text) => {
      if (text.includes('0')) return linesOf(text);
      throw new EndlessAsking('a.csv');
    });
    expect(found).toContain('hang');
  });

  it('when it takes a number that no publisher writes', async () => {
    const read = (text: string) => {
      const rows = (linesOf(text).get('table') ?? []).map((line) => line.split(','));
      if (rows.length !== 3 || rows.some((row) => row.length !== 2 || row[1]?.trim() === ''))
        throw new EndlessAsking('not this fault');
      return new Map([['table', rows.map(([code, value]) => `${code},${Number(value)}`)]]);
    };
    const { faults } = await runFuzz([careless(read)], { seed: 1, runs: 3000 });
    const accepted = faults.filter(({ fault }) => fault === 'silent acceptance');
    expect(accepted.map(({ text }) => text).join()).toMatch(/,(0x1F|12e3|\+5| 5|5 )/);
  });
});

describe('an answer that no reader may take', () => {
  it.each([
    ['a quotation mark in the middle of a cell', 'a,b\n1"2,3\n', false],
    ['a cell that goes on behind its quotation mark', 'a,b\n"1"2,3\n', false],
    ['a quotation mark that is never closed', 'a,b\n"1,3\n', false],
    ['a byte of another encoding', Buffer.from('caf\u00e9', 'latin1'), false],
    ['JSON that ends early', '{"a": [1', true],
  ])('has %s', (_, answer, isJson) => {
    expect(flawOf(answer, isJson)).not.toBe(null);
  });

  it('is none of those that publishers write', () => {
    expect(flawOf('\uFEFF"a","b ""c"""\r\n"1\n2",\r\n', false)).toBe(null);
    expect(flawOf('\uFEFF{"a": [1]}', true)).toBe(null);
  });
});
