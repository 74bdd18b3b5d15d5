import { existsSync, readFileSync } from 'node:fs';
import { parseRefreshedFiles } from '../src/pipeline/refreshed-files.ts';
import type { DerivedFiles } from './derived-files.ts';

const FILE = 'data/refreshes.csv';

/**
 * When files of `data` were last brought in from their publishers: `refreshes`. Before the first
 * refresh there are none.
 * @throws DataError naming row and column of a fault.
 */
export function refreshFiles(): DerivedFiles {
  const lines = existsSync(FILE) ? parseRefreshedFiles(readFileSync(FILE, 'utf8'), FILE) : [];
  return new Map([['refreshes', lines]]);
}
