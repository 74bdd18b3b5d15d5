import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finishWriting } from '../../scripts/finish-writing.ts';
import { inventedAnswers, inventedFigures, rateText } from './invented-publisher.ts';
import { bytesBelow, declareInvented, inventRecord } from './invented-record.ts';
import { runRefreshCommand } from './run-command.ts';
import type { FailsAt } from './run-command.ts';
import { serveUpstream } from './serve-upstream.ts';

const figures = inventedFigures([2020, 2021, 2022]);
let root = '';
let folder = '';
let oldState = {};
let newState = {};
let calls: readonly string[] = [];

/** A copy of the record on which one command is run. */
function copyRecord(): string {
  const copy = mkdtempSync(join(tmpdir(), 'killed-'));
  cpSync(root, copy, { recursive: true });
  return copy;
}

/** Runs the command on a copy, and gives what was left of it. */
async function onCopy<T>(run: (copy: string) => Promise<T>): Promise<T> {
  const copy = copyRecord();
  try {
    return await run(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Two at a time: a machine has two cores at least. */
async function twoAtATime<T>(items: readonly T[], task: (item: T) => Promise<void>) {
  const left = [...items];
  const work = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await task(item);
  };
  await Promise.all([work(), work()]);
}

const inData = (how: FailsAt['how'], at?: number): FailsAt => ({
  ...{ below: 'data', how },
  ...(at === undefined ? {} : { at }),
});

beforeAll(async () => {
  root = inventRecord();
  declareInvented(root);
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  mkdirSync(join(folder, 'invented'));
  writeFileSync(join(folder, 'invented/rate.csv'), gzipSync(rateText(figures)));
  const count = inventedAnswers(figures)(new URL('https://figures.invented.example/count.csv'));
  writeFileSync(join(folder, 'invented/count-0.csv'), count?.body ?? '');
  oldState = bytesBelow(join(root, 'data'));
  await onCopy(async (copy) => {
    const { code, stderr } = await runRefreshCommand(copy, ['--from', folder], inData('count'));
    expect([code, stderr]).toEqual([0, expect.stringContaining('calls: ')]);
    newState = bytesBelow(join(copy, 'data'));
    calls = (/calls: (.*)/.exec(stderr)?.[1] ?? '').split(' ');
  });
});

afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(folder, { recursive: true });
});

describe('a refresh that is killed', () => {
  test('at any call that writes leaves the old state or the new, and nothing else', async () => {
    const points = calls.flatMap((name, index) => [
      inData('killed', index + 1),
      ...(name === 'writeFile' ? [inData('half', index + 1)] : []),
    ]);
    expect(points.length).toBeGreaterThanOrEqual(20);
    const states = new Map<number, string>();
    await twoAtATime(points, (point) =>
      onCopy(async (copy) => {
        const { signal } = await runRefreshCommand(copy, ['--from', folder], point);
        expect(signal).toBe('SIGKILL');
        await finishWriting(join(copy, 'data'));
        const left = bytesBelow(join(copy, 'data'));
        const isOld = JSON.stringify(left) === JSON.stringify(oldState);
        if (!isOld) expect(left, `call ${point.at ?? 0}, ${point.how}`).toEqual(newState);
        states.set(point.at ?? 0, isOld ? 'old' : 'new');
      }),
    );
    const inOrder = calls.map((_, index) => states.get(index + 1));
    const decided = inOrder.indexOf('new');
    expect(decided).toBeGreaterThan(calls.indexOf('writeFile'));
    expect(new Set(inOrder.slice(0, decided))).toEqual(new Set(['old']));
    expect(new Set(inOrder.slice(decided))).toEqual(new Set(['new']));
  });

  test('is finished by the next refresh, and by any other command that reads the data', async () => {
    const last = calls.lastIndexOf('rename') + 1;
    await onCopy(async (copy) => {
      await runRefreshCommand(copy, ['--from', folder], inData('killed', last));
      const left = Object.keys(bytesBelow(join(copy, 'data')));
      expect(left).toContainEqual(expect.stringMatching(/^\.writing-\d+-\w+\/journal\.json$/));
      const { code } = await runRefreshCommand(copy, ['--from', folder]);
      expect([code, bytesBelow(join(copy, 'data'))]).toEqual([0, newState]);
    });
  });

  test('while answers come in has written nothing, and the next one goes on', async () => {
    const served = await serveUpstream([inventedAnswers(figures)]);
    const args = ['--upstream', served.address, 'invented-rate'];
    const inCache = (how: FailsAt['how'], at?: number) => ({
      ...inData(how, at),
      below: '.cache',
    });
    const { stderr } = await onCopy((copy) => runRefreshCommand(copy, args, inCache('count')));
    const points = (/calls: (.*)/.exec(stderr)?.[1] ?? '').split(' ').map((_, index) => index + 1);
    expect(points.length).toBeGreaterThanOrEqual(10);
    const everySecond = points.filter((at) => at % 2 === 1);
    await twoAtATime(everySecond, (at) =>
      onCopy(async (copy) => {
        const first = await runRefreshCommand(copy, args, inCache('killed', at));
        expect(first.signal).toBe('SIGKILL');
        // The last call unmarks the run, after all is written.
        const state = at === points.length ? [] : [oldState];
        for (const old of state) expect(bytesBelow(join(copy, 'data'))).toEqual(old);
        const second = await runRefreshCommand(copy, args);
        expect([second.code, second.stderr]).toEqual([0, expect.stringContaining('rate.csv')]);
        expect(bytesBelow(join(copy, 'data/observations'))).toEqual({
          ...bytesBelow(join(root, 'data/observations')),
          'invented-rate.csv': expect.stringContaining('E06000901,2022-01-01/P1Y,60.2'),
        });
      }),
    );
    await served.close();
  });
});

describe('a disk that is full', () => {
  const complaint =
    /^(\S+)\n {2}found: {4}a full disk\n {2}expected: .+\n {2}to mend: {2}make room/m;

  test('leaves the old state, says so, and ends with code 1', async () => {
    const writes = calls.flatMap((name, index) => (name === 'writeFile' ? [index + 1] : []));
    await twoAtATime(writes, (at) =>
      onCopy(async (copy) => {
        const ended = await runRefreshCommand(copy, ['--from', folder], inData('full', at));
        expect([ended.code, ended.stdout]).toEqual([1, '']);
        expect(complaint.exec(ended.stderr)?.[1]).toContain(join('data', '.writing'));
        expect(ended.stderr).not.toMatch(/^\s+at /m);
        expect(bytesBelow(join(copy, 'data'))).toEqual(oldState);
      }),
    );
  });

  test('while an answer comes in does the same', async () => {
    const served = await serveUpstream([inventedAnswers(figures)]);
    const args = ['--upstream', served.address, 'invented-rate'];
    const inCache = (how: FailsAt['how'], at = 0): FailsAt => ({ below: '.cache', how, at });
    const { stderr } = await onCopy((copy) => runRefreshCommand(copy, args, inCache('count')));
    const made = (/calls: (.*)/.exec(stderr)?.[1] ?? '').split(' ');
    // The first file that is opened is the one that an answer is written to; others are read.
    const writes = [
      made.indexOf('open') + 1,
      ...made.flatMap((name, at) => (name === 'writeFile' ? [at + 1] : [])),
    ];
    expect(writes.length).toBeGreaterThanOrEqual(4);
    await twoAtATime(writes, (at) =>
      onCopy(async (copy) => {
        const ended = await runRefreshCommand(copy, args, inCache('full', at));
        expect([ended.code, ended.stdout]).toEqual([1, '']);
        expect(ended.stderr).toMatch(
          /^(.*rate\.csv\.part|a file that was being read or written)\n.*a full disk$/m,
        );
        expect(ended.stderr).not.toMatch(/^\s+at /m);
        expect(bytesBelow(join(copy, 'data'))).toEqual(oldState);
      }),
    );
    await served.close();
  });
});
