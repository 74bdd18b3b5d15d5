import { readFileSync } from 'node:fs';
import { DataError } from '../src/pipeline/data-error.ts';

/**
 * JSON that the project itself wrote, as the type it was written from.
 * @throws DataError where the file is missing or was cut short, naming the command that makes it.
 */
export function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (fault) {
    if (!isUnreadable(fault)) throw fault;
    const found = fault instanceof SyntaxError ? `no JSON: ${fault.message}` : 'no such file';
    throw new DataError({
      ...{ file, found, expected: 'the file as the build writes it' },
      remedy: 'run npm run build, which makes it anew',
    });
  }
}

function isUnreadable(fault: unknown): boolean {
  if (fault instanceof SyntaxError) return true;
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
}
