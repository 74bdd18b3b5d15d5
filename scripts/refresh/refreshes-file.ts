import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRefreshedFiles, parseRefreshedFiles } from '../../src/pipeline/refreshed-files.ts';
import { sha256 } from '../sha256.ts';
import type { Asked } from './open-upstream.ts';

/** A file that was brought in or confirmed, with the answers that it was made from. */
export interface BroughtFile {
  /** Path below the folder of all data. */
  readonly file: string;
  readonly asked: Asked;
}

/** `data/refreshes.csv` with this run in it; null where nothing was brought. */
export function refreshesFile(
  brought: readonly BroughtFile[],
  { data, day }: { readonly data: string; readonly day: string },
): { readonly path: string; readonly text: string } | null {
  if (brought.length === 0) return null;
  const path = join(data, 'refreshes.csv');
  const before = existsSync(path) ? parseRefreshedFiles(readFileSync(path, 'utf8'), path) : [];
  const lines = brought.map(({ file, asked }) => ({
    ...{ file: file.replaceAll('\\', '/'), day },
    answers: asked.size,
    sha256: hashOfAnswers(asked),
  }));
  return { path, text: formatRefreshedFiles([...before, ...lines]) };
}

/** Names and hashes of the answers, in order of name, a line each as `sha256sum` writes them. */
function hashOfAnswers(asked: Asked): string {
  const lines = [...asked].map(([name, hash]) => `${hash}  ${name}\n`);
  return sha256(lines.sort((one, other) => (one.slice(64) < other.slice(64) ? -1 : 1)).join(''));
}
