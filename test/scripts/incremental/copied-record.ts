import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const TABLE = 'data/observations/claimants-lsoa.csv';

/** Runs a program of the copy to its end; gives what it printed. */
export function runIn(copy: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** Bytes of every file below a folder, by path. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** Paths of files that one folder lacks, or has with other bytes. */
export function differing(
  one: ReadonlyMap<string, Buffer>,
  other: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  return paths.filter((path) => {
    const [here, there] = [one.get(path), other.get(path)];
    return here === undefined || there === undefined || !here.equals(there);
  });
}

/** Writes another count into one row of the claimants of the copy. */
export function reviseCount(copy: string, area: string, count: string): void {
  const file = join(copy, TABLE);
  const text = readFileSync(file, 'utf8');
  const row = new RegExp(`^(${area},2022-01-01/P1Y),[^,]+,,,[^,]+,`, 'm');
  expect(text).toMatch(row);
  writeFileSync(file, text.replace(row, `$1,${count},,,${count},`));
}

/** Codes of the areas that a place of the copy has. */
export function areasOf(copy: string, place: string): readonly string[] {
  const text = readFileSync(join(copy, 'data/geography', place, 'areas.csv'), 'utf8');
  return [...text.matchAll(/^lsoa2011,(E\d+),/gm)].map(([, code = '']) => code);
}

/** Takes a place out of the copy: its declaration, its geography and the rows of its areas. */
export function takeAway(copy: string, place: string): void {
  const areas = new Set(areasOf(copy, place));
  rmSync(join(copy, `src/areas/${place}.ts`));
  rmSync(join(copy, 'data/geography', place), { recursive: true });
  const file = join(copy, TABLE);
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, lines.filter((line) => !areas.has(line.slice(0, 9))).join('\n'));
}
