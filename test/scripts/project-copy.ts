import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Folders and files of the project that are copied, so that they may be changed. */
type Part = 'data' | 'src' | 'test' | 'scripts' | 'docs';

/** The project again, in a folder of its own that may be broken. */
export interface ProjectCopy {
  readonly folder: string;
  readonly read: (file: string) => string;
  /** Writes a file and the folders that it lies in. */
  readonly write: (file: string, text: string) => void;
  /** Replaces words of a file, which must be there. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  readonly remove: (path: string) => void;
  /** Runs a script of the project there, as a person would. */
  readonly run: (script: string, ...args: readonly string[]) => Ended;
  readonly dispose: () => void;
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Milliseconds that a hook may take to copy the project on a machine that others use too. */
export const COPYING = 120_000;

const SETTINGS = ['package.json', 'tsconfig.json', 'node_modules', 'public', 'astro.config.mjs'];

/** A copy of the parts that a test changes; all else leads to the project itself. */
export function copyProject(...parts: readonly Part[]): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const all: readonly Part[] = ['data', 'src', 'test', 'scripts', 'docs'];
  for (const part of all)
    if (parts.includes(part)) cpSync(part, join(folder, part), { recursive: true });
    else symlinkSync(resolve(part), join(folder, part));
  for (const name of SETTINGS) symlinkSync(resolve(name), join(folder, name));
  const at = (file: string) => join(folder, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  return {
    ...{ folder, read, write },
    edit: (file, from, to) => {
      const text = read(file);
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} has no ${String(from)}`);
      write(file, changed);
    },
    remove: (path) => {
      rmSync(at(path), { recursive: true });
    },
    run: (script, ...args) =>
      spawnSync(process.execPath, [join('scripts', `${script}.ts`), ...args], {
        cwd: folder,
        encoding: 'utf8',
      }),
    dispose: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
