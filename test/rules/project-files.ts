import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the project that hold what people write; everything else is made or installed. */
const FOLDERS = ['src', 'scripts', 'test', 'data', 'docs', 'public'] as const;

/** Texts that were put there to be wrong, or copied from elsewhere. */
const FOREIGN = /^(test\/(input|output)|public\/fonts)\//;

/** A file of the project, by its path from the root. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Paths of all files of a folder and its folders, in order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'))
    .sort();
}

/** Files of a folder that end in one of the given ways, in order of path. */
export function readFiles(folder: string, endings: readonly string[]): readonly ProjectFile[] {
  return listFiles(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** Settings and words at the root of the project. */
export function readRootFiles(): readonly ProjectFile[] {
  return readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
    .filter(({ name }) => /\.(ts|mjs|json|md)$|^\.\w+$/.test(name))
    .map(({ name }) => ({ path: name, text: readFileSync(name, 'utf8') }));
}

/** Everything that people wrote: code, styles, settings, words and transcriptions. */
export function readWrittenFiles(): readonly ProjectFile[] {
  const endings = ['.ts', '.astro', '.css', '.mjs', '.md', '.yaml', '.json', '.txt', '.svg'];
  const files = FOLDERS.flatMap((folder) => readFiles(folder, endings));
  return [...files, ...readRootFiles()].filter(({ path }) => !FOREIGN.test(path));
}

/** Code alone: `.ts` and `.astro` of the folders given. */
export function readCode(...folders: readonly string[]): readonly ProjectFile[] {
  return folders.flatMap((folder) => readFiles(folder, ['.ts', '.astro']));
}
