import { describe, expect, it } from 'vitest';
import { EndlessAsking, type BroughtLines, type FuzzCase } from '../../scripts/fuzz/fuzz-case.ts';
import { loadFuzzCases } from '../../scripts/fuzz/load-cases.ts';
import { runFuzz } from '../../scripts/fuzz/run-fuzz.ts';
import { loadSources } from '../../scripts/declarations.ts';

const cases = await loadFuzzCases();
const RUNS = 3000;

describe('answers altered in every known way', () => {
  it('are of every source of tables, and bring rows of each table as they are', async () => {
    const sources = (await loadSources()).filter(({ refresh }) => refresh?.brings === 'tables');
    expect(cases.map(({ source }) => source)).toEqual(sources.map(({ slug }) => slug));
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
    const bring = (given: ReadonlyMap<string, string>) =>
      Promise.resolve().then(() => read(given.get('a.csv') ?? ''));
    return { source: 'careless', answers, bring, lines: read(answers.get('a.csv') ?? '') };
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
});
