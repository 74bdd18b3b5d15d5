import { readFileSync, readdirSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { DataError, type DataFault } from '../../src/pipeline/data-error.ts';
import { isParquetTable } from '../tables/table-files.ts';

const REMEDY = 'bring it back from the history: nothing makes it anew';

/**
 * Text of a file that must be there.
 * @param remedy What to do where it is not, if a command makes it.
 * @throws DataError where it is not, or is a folder.
 */
export function readDataFile(file: string, remedy = REMEDY): string {
  return readThere(() => readFileSync(file, 'utf8'), {
    ...{ file, expected: 'a file, as it is committed', remedy },
    words: { ENOENT: 'no such file', EISDIR: 'a folder where a file should be' },
  });
}

/**
 * Names in a folder that must be there, ascending.
 * @param remedy What to do where it is not, if a command makes it.
 * @throws DataError where it is not, or is a file.
 */
export function readDataFolder(folder: string, remedy = REMEDY): readonly string[] {
  return readThere(() => readdirSync(folder).sort(), {
    ...{ file: folder, expected: 'a folder, as it is committed', remedy },
    words: { ENOENT: 'no such folder', ENOTDIR: 'a file where a folder should be' },
  });
}

interface Missing extends Omit<DataFault, 'found'> {
  /** What was found, by the code of the system. */
  readonly words: Readonly<Record<string, string>>;
}

function readThere<T>(read: () => T, { words, ...missing }: Missing): T {
  try {
    return read();
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    const found = words[code];
    if (found === undefined) throw fault;
    throw new DataError({ ...missing, found });
  }
}

/** Files below `data`, without it. */
export function dataFiles(): readonly string[] {
  return readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/').slice(5))
    .sort();
}

/**
 * Files with bytes that are no text; those of releases are known by their hash, and tables kept as
 * Parquet are no text.
 */
export function encodingFaults(files: readonly string[]): readonly DataFault[] {
  return files
    .filter((file) => !file.startsWith('releases/') && !isParquetTable(file))
    .flatMap((path): readonly DataFault[] => {
      const file = join('data', path);
      const bytes = readFileSync(file);
      if (isUtf8(bytes)) return [];
      const lines = bytes.toString('latin1').split('\n');
      const row = 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
      const remedy = 'save the file as UTF-8, and look at each accented letter';
      return [{ file, row, found: 'bytes that are not UTF-8', expected: 'text in UTF-8', remedy }];
    });
}
