import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from '../../scripts/write-atomically.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tables-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('writeAtomically writes all files, in folders that it makes, and leaves nothing beside them', async () => {
  const deep = join(folder, 'new', 'b.csv');
  await writeAtomically(
    new Map([
      [join(folder, 'a.csv'), 'one\n'],
      [deep, 'two\n'],
    ]),
  );
  expect(readFileSync(deep, 'utf8')).toBe('two\n');
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'new']);
});

test('writeAtomically changes no file when one cannot be written', async () => {
  const first = join(folder, 'a.csv');
  writeFileSync(first, 'old\n');
  writeFileSync(join(folder, 'file'), 'not a folder\n');
  const blocked = join(folder, 'file', 'b.csv');
  await expect(
    writeAtomically(
      new Map([
        [first, 'new\n'],
        [blocked, 'two\n'],
      ]),
    ),
  ).rejects.toThrow();
  expect(readFileSync(first, 'utf8')).toBe('old\n');
  expect(readdirSync(folder).sort()).toEqual(['a.csv', 'file']);
});

test('writeAtomically replaces a file that is there', async () => {
  mkdirSync(join(folder, 'tables'));
  const path = join(folder, 'tables', 'a.csv');
  writeFileSync(path, 'old\n');
  await writeAtomically(new Map([[path, 'new\n']]));
  expect(readFileSync(path, 'utf8')).toBe('new\n');
});
