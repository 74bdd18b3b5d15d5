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

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-'));
  writeFileSync(join(folder, 'a.csv'), 'old\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** What a command leaves that was killed: two files that wait, with a list of them or without. */
function leave(isDecided: boolean): void {
  mkdirSync(join(folder, STAGED));
  const files = [
    { staged: '0', path: 'a.csv', text: 'new\n' },
    { staged: '1', path: 'deep/b.csv', text: 'also new\n' },
  ];
  for (const { staged, text } of files) writeFileSync(join(folder, STAGED, staged), text);
  const listed = files.map(({ text, ...file }) => ({ ...file, sha256: sha256(text) }));
  const name = isDecided ? JOURNAL : `${JOURNAL}.new`;
  writeFileSync(join(folder, STAGED, name), JSON.stringify({ files: listed }));
}

describe('finishWriting', () => {
  test('does nothing where nothing was left, and where there is no folder', async () => {
    await finishWriting(folder);
    await finishWriting(join(folder, 'gone'));
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('clears away what had not been decided', async () => {
    leave(false);
    await finishWriting(folder);
    expect([readdirSync(folder), read('a.csv')]).toEqual([['a.csv'], 'old\n']);
  });

  test('finishes what had been decided, also where a part of it was done', async () => {
    leave(true);
    mkdirSync(join(folder, 'deep'));
    rmSync(join(folder, STAGED, '1'));
    writeFileSync(join(folder, 'deep/b.csv'), 'also new\n');
    await finishWriting(folder);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'deep']);
    expect([read('a.csv'), read('deep/b.csv')]).toEqual(['new\n', 'also new\n']);
  });

  test('says so where a file that waited is gone, and keeps what is left', async () => {
    leave(true);
    rmSync(join(folder, STAGED, '1'));
    await expect(finishWriting(folder)).rejects.toThrow(
      'the one that was to take its place is gone',
    );
    expect(existsSync(join(folder, STAGED, JOURNAL))).toBe(true);
  });

  test('says so where the list cannot be read', async () => {
    leave(true);
    writeFileSync(join(folder, STAGED, JOURNAL), '{"files": [');
    await expect(finishWriting(folder)).rejects.toThrow('a list of waiting files that cannot be');
  });
});

describe('writeAtomically within a folder', () => {
  const files = (text: string) =>
    new Map([
      [join(folder, 'a.csv'), text],
      [join(folder, 'new/b.csv'), text],
    ]);

  test('writes all files and leaves nothing beside them', async () => {
    await writeAtomically(files('new\n'), folder);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'new']);
    expect([read('a.csv'), read('new/b.csv')]).toEqual(['new\n', 'new\n']);
  });

  test('writes nothing where there is nothing to write', async () => {
    await writeAtomically(new Map(), folder);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('lets one command write at a time', async () => {
    mkdirSync(join(folder, STAGED));
    await expect(writeAtomically(files('new\n'), folder)).rejects.toThrow('another command');
    expect(read('a.csv')).toBe('old\n');
  });
});
