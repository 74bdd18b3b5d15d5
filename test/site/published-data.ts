import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';

/** Folder of the built data. */
export const DATA = join('dist', 'data');

/** A file below it, parsed. */
export function readDataJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8')) as T;
}

/** Slugs of the datasets that have a CSV. */
export function builtDatasets(): readonly string[] {
  return readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .map((file) => /^([a-z0-9-]+)[/\\]\1\.csv$/.exec(file)?.[1])
    .filter((slug) => slug !== undefined)
    .sort();
}

/** Bytes of a dataset's CSV. */
export function csvBytes(slug: string): Buffer {
  return readFileSync(join(DATA, slug, `${slug}.csv`));
}

/** Header and rows of a dataset's CSV. */
export function csvRows(slug: string): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const [header = [], ...rows] = csvParseRows(csvBytes(slug).toString('utf8'));
  return { header, rows };
}

/** SHA-256 of bytes, in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
