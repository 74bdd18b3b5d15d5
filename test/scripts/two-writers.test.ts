import { spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finishWriting, JOURNAL } from '../../scripts/finish-writing.ts';
import { sha256 } from '../../scripts/sha256.ts';
import { writeAtomically } from '../../scripts/write-atomically.ts';
import { STAGED } from '../../scripts/writing-folder.ts';

let folder = '';
let other: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-writers-'));
  writeFileSync(join(folder, 'a.csv'), 'old\n');
});

afterEach(async () => {
  await end();
  rmSync(folder, { recursive: true });
});

/** Another command, which runs until it is ended. */
function start(): number {
  other = spawn('sleep', ['60']);
  return other.pid ?? 0;
}

async function end(): Promise<void> {
  const child = other;
  other = undefined;
  if (child === undefined) return;
  const ended = new Promise((done) => child.once('close', done));
  child.kill();
  await ended;
}

/** When a process started, as its folder is named. */
function startOf(pid: number): string {
  if (!existsSync('/proc')) return 'now';
  return /.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]?.split(' ')[19] ?? '';
}

/** The folder of a command that has gathered one file, with its list or before it has one. */
function gather(pid: number, started: string, isDecided: boolean, text = 'new\n'): string {
  const staged = join(folder, `${STAGED}-${pid}-${started}`);
  mkdirSync(staged);
  writeFileSync(join(staged, '0'), text);
  const list = { files: [{ staged: '0', path: 'a.csv', sha256: sha256('new\n') }] };
  if (isDecided) writeFileSync(join(staged, JOURNAL), JSON.stringify(list));
  return staged;
}

const text = () => readFileSync(join(folder, 'a.csv'), 'utf8');
const names = () => readdirSync(folder).sort();
const files = (content: string) => new Map([[join(folder, 'a.csv'), content]]);

describe('what a command that runs has gathered', () => {
  test('is left alone by one that reads, and by one that would write', async () => {
    const pid = start();
    const staged = gather(pid, startOf(pid), false);
    await finishWriting(folder);
    expect(readdirSync(staged)).toEqual(['0']);
    const written = writeAtomically(files('mine\n'), folder);
    await expect(written).rejects.toThrow(`another command that writes here (process ${pid})`);
    expect([names(), text()]).toEqual([[staged.slice(folder.length + 1), 'a.csv'], 'old\n']);
  });

  test('is waited for while it is put in place, and said of where that has no end', async () => {
    const pid = start();
    const staged = gather(pid, startOf(pid), true);
    await expect(finishWriting(folder, 50)).rejects.toThrow('another command that writes here');
    expect([readdirSync(staged).sort(), text()]).toEqual([['0', JOURNAL], 'old\n']);
    setTimeout(() => {
      rmSync(staged, { recursive: true });
    }, 60);
    await finishWriting(folder);
    expect(names()).toEqual(['a.csv']);
  });

  test('is finished as soon as that command has died', async () => {
    const pid = start();
    gather(pid, startOf(pid), true);
    const waiting = finishWriting(folder);
    await end();
    await waiting;
    expect([names(), text()]).toEqual([['a.csv'], 'new\n']);
  });
});

describe('what a command left that does not run any more', () => {
  test('is known where its number was given to another process, or to this one', async () => {
    const pid = start();
    for (const [reused, started] of [
      [pid, '1'],
      [process.pid, startOf(process.pid)],
    ] as const) {
      writeFileSync(join(folder, 'a.csv'), 'old\n');
      gather(reused, started, true);
      await finishWriting(folder);
      expect([names(), text()]).toEqual([['a.csv'], 'new\n']);
    }
  });

  test('takes no place where it is not what its list says', async () => {
    const staged = gather(process.pid, '1', true, 'of somebody else\n');
    await expect(finishWriting(folder)).rejects.toThrow('not the one on the list');
    expect([text(), existsSync(join(staged, JOURNAL))]).toEqual(['old\n', true]);
  });

  test('is finished by several at once as by one', async () => {
    gather(process.pid, '1', true);
    await Promise.all([1, 2, 3, 4].map(() => finishWriting(folder)));
    expect([names(), text()]).toEqual([['a.csv'], 'new\n']);
  });
});

test('two commands at once leave what one of them wrote, whole, or are refused', async () => {
  const all = Array.from({ length: 12 }, (_, index) => join(folder, `f${index}`));
  const whole = (who: string) => new Map(all.map((file) => [file, who.repeat(100_000)]));
  await writeAtomically(whole('o'), folder);
  for (let round = 0; round < 25; round += 1) {
    const first = writeAtomically(whole('a'), folder);
    await new Promise((done) => setTimeout(done, round));
    const second = finishWriting(folder).then(() => writeAtomically(whole('b'), folder));
    const ended = await Promise.allSettled([first, second]);
    const refusals = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    for (const refusal of refusals) expect(String(refusal)).toContain('another command');
    const held = new Set(all.map((file) => readFileSync(file, 'utf8')));
    expect(held.size, `round ${round}`).toBe(1);
    expect(names().filter((name) => name.startsWith('.'))).toEqual([]);
  }
});
