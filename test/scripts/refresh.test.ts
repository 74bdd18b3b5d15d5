import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inventedAnswers, inventedFigures } from '../upstream/invented-publisher.ts';
import { bytesBelow, declareInvented, inventRecord } from '../upstream/invented-record.ts';
import { runRefreshCommand } from '../upstream/run-command.ts';
import { serveUpstream } from '../upstream/serve-upstream.ts';
import type { PlannedFault, ServedUpstream } from '../upstream/serve-upstream.ts';
import { endProgress, showProgress } from '../../scripts/refresh/show-progress.ts';
import type { RefreshReport } from '../../src/pipeline/refresh-report.ts';

let root = '';
let served: ServedUpstream | undefined;

beforeAll(() => {
  root = inventRecord();
  declareInvented(root);
});

afterEach(async () => {
  await served?.close();
  served = undefined;
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

async function refresh(args: readonly string[], ...faults: readonly PlannedFault[]) {
  served = await serveUpstream([inventedAnswers(inventedFigures([2020, 2021, 2022]))], faults);
  return runRefreshCommand(root, ['--upstream', served.address, ...args]);
}

describe('npm run refresh', () => {
  test.each([
    [['--sinse', '2013-01'], "Unknown option '--sinse'"],
    [['--since', '2013'], '--since "2013", which is no month such as 2013-01'],
    [['--since', '2013-13'], '--since "2013-13"'],
    [['--from', 'gone'], 'no folder "gone"'],
    [['--from', 'data', '--upstream', 'http://127.0.0.1:1'], 'both --from and --upstream'],
    [['--upstream', 'nowhere'], '--upstream "nowhere", which is no address'],
    [['--upstream', 'http://me:secret@127.0.0.1:1'], '--upstream with a name or password'],
    [['--upstream', 'ftp://me:secret@127.0.0.1:1'], '--upstream with a name or password'],
    [['invented-rat'], 'source "invented-rat"'],
  ])('refuses %j in words, and leaves all as it was', async (args, words) => {
    const before = bytesBelow(root);
    const { code, stdout, stderr } = await runRefreshCommand(root, args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`found:    ${words}`);
    expect(stderr).toMatch(/^npm run refresh\n[\s\S]*\n {2}to mend: {2}.+\n$/);
    expect(stderr).not.toMatch(/^\s+at |secret/m);
    expect(bytesBelow(root)).toEqual(before);
  });

  test('ends with code 1 and the sentence of a fault, and data is as it was', async () => {
    const before = bytesBelow(join(root, 'data'));
    const change = (body: string) => body.replace('period', 'month');
    const renamed = { on: '/count.csv', fault: { kind: 'is changed', change } } as const;
    const { code, stdout, stderr } = await refresh([], renamed);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('found:    columns code, month, count, total');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(bytesBelow(join(root, 'data'))).toEqual(before);
    expect(existsSync(join(root, '.cache/upstream/run.json'))).toBe(false);
  });

  test('marks a run that a publisher cut short, so that the next one goes on', async () => {
    const gone = {
      on: '/rate.csv',
      fault: { kind: 'is another', answer: { status: 410 } },
    } as const;
    expect((await refresh(['--dry-run'], gone)).code).toBe(1);
    expect(existsSync(join(root, '.cache/upstream/run.json'))).toBe(false);
    const wait = { status: 429, headers: { 'retry-after': '86400' } };
    const busy = { on: '/rate.csv', fault: { kind: 'is another', answer: wait } } as const;
    const { code, stderr } = await refresh(['--dry-run'], busy);
    expect([code, stderr]).toEqual([1, expect.stringContaining('not to be asked for 86400 sec')]);
    expect(existsSync(join(root, '.cache/upstream/run.json'))).toBe(true);
  });

  test('prints one report for machines, progress aside, and writes nothing in a dry run', async () => {
    const before = bytesBelow(join(root, 'data'));
    const { code, stdout, stderr } = await refresh(['--dry-run', '--json', 'invented-count']);
    const report = JSON.parse(stdout) as RefreshReport;
    expect(code).toBe(0);
    expect(report.tables.map(({ table, added, state }) => [table, added, state])).toEqual([
      ['invented-count', 12, 'changed'],
    ]);
    expect(report.isWritten).toBe(false);
    expect(stderr).toMatch(/^invented\/count-0\.csv: (new|unchanged|kept), 1\.\d kB\n$/);
    expect(bytesBelow(join(root, 'data'))).toEqual(before);
  });

  test('asks from the month that is given, of the source that is named', async () => {
    await refresh(['--dry-run', '--since', '2021-01', 'invented-count']);
    const asked = served?.seen.map(({ url }) => url.replace(/.*example/, ''));
    expect(asked).toEqual(['/count.csv?areas=12&since=2021-01&offset=0']);
  });

  test('refuses a folder that lacks an answer, and names it', async () => {
    const folder = join(root, 'answers');
    mkdirSync(join(folder, 'invented'), { recursive: true });
    writeFileSync(join(folder, 'invented/rate.csv'), 'code,name,year,rate,low,high\n');
    const { code, stderr } = await runRefreshCommand(root, ['--from', folder]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /answers\/invented\/(count-0\.csv\n.*no such file|rate\.csv\n.*no rows)/,
    );
  });

  test('brings in what is new, and says so line by line', async () => {
    const { code, stdout } = await refresh([]);
    expect(code).toBe(0);
    expect(stdout).toContain('invented-share: new; 9 rows, 3 areas, 3 periods, latest 2022\n');
    expect(stdout).toContain('invented-rate: changed; 9 rows, 3 areas, 3 periods, latest 2022\n');
    expect(stdout).toMatch(/\nWritten to data\/\.\n$/);
    const { 'refreshes.csv': refreshes } = bytesBelow(join(root, 'data'));
    expect(refreshes).toMatch(
      /^observations\/invented-share\.csv,20\d\d-\d\d-\d\d,1,[0-9a-f]{64}$/m,
    );
  });
});

describe('showProgress', () => {
  const answer = { file: '', sha256: '', bytes: 1_500_000, how: 'new' } as const;
  const question = { name: 'nomis/a.csv', url: 'https://a.example/', packing: 'plain' } as const;

  test('draws a bar again and again on a terminal, cut to its width', async () => {
    const drawn: string[] = [];
    const screen = { isTTY: true, columns: 60, write: (text: string) => drawn.push(text) };
    await showProgress(() => Promise.resolve(answer), screen)(question);
    endProgress(screen);
    expect(drawn).toEqual([
      '\r\u001b[K[........................] 0 of 1 answers, 0 bytes nomis/a.',
      '\r\u001b[K[########################] 1 of 1 answers, 1.5 MB nomis/a.c',
      '\r\u001b[K',
    ]);
  });

  test('writes a line for each answer elsewhere', async () => {
    const lines: string[] = [];
    const screen = { write: (text: string) => lines.push(text) };
    await showProgress(() => Promise.resolve(answer), screen)(question);
    endProgress(screen);
    expect(lines).toEqual(['nomis/a.csv: new, 1.5 MB\n']);
  });
});
