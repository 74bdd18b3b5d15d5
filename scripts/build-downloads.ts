import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Dataset } from '../src/publications/datasets/dataset.ts';
import { workbookSheets } from '../src/publications/datasets/workbook.ts';
import { archiveDay } from './downloads/archive-day.ts';
import { archiveReadme } from './downloads/archive-readme.ts';
import { writeWorkbook } from './downloads/write-workbook.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { parseOptions } from './parse-options.ts';
import { writeAtomically } from './write-atomically.ts';

const WORKBOOK = 'city-strategy-record.ods';
const ARCHIVE = 'city-strategy-record.zip';
/** What the archive takes over from the site as it is. */
const TAKEN = /^(datapackage\.json|boundaries\/.+\.(geojson|topojson)|[^/]+\/[^/]+\.(csv|json))$/;

interface Described {
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly version: string;
  readonly created?: string;
  readonly contributors: readonly { readonly title: string; readonly path: string }[];
}

/**
 * The workbook and the archive of everything, beside the data of a built site, from its own files:
 * `--dist DIR`, `dist` if left out. The same site gives the same bytes.
 */
async function main(): Promise<void> {
  const usage = 'node scripts/build-downloads.ts [--dist DIR]';
  const { values } = parseOptions(
    { name: 'scripts/build-downloads.ts', usage, remedy: 'name the folder of the built site' },
    { options: { dist: { type: 'string', default: 'dist' } } },
  );
  const folder = join(values.dist, 'data');
  const described = readJson<Described>(join(folder, 'datapackage.json'));
  const datasets = readJson<readonly string[]>('.derived/datasets.json').map((slug) =>
    readJson<Dataset>(`.derived/datasets/${slug}.json`),
  );
  const { title, description, homepage, version, created } = described;
  const [creator] = described.contributors;
  const date = created?.slice(0, 10) ?? null;
  /** Before the first release, the first day that an archive can hold. */
  const day = date ?? '1980-01-01';
  const mtime = archiveDay(day);

  const workbook = await writeWorkbook(
    workbookSheets(datasets, {
      title,
      address: homepage,
      contact: creator?.path ?? homepage,
      release: { version, date },
    }),
    { title, description, creator: creator?.title ?? title, day },
  );
  const readme = archiveReadme({ title, address: homepage, version, datasets });
  const archive = zipSync({ ...takenFiles(folder, mtime), ...ownFiles(mtime, [readme, workbook]) });
  await writeAtomically(
    new Map([
      [join(folder, WORKBOOK), workbook],
      [join(folder, ARCHIVE), archive],
    ]),
  );
  console.log(`${WORKBOOK}: ${workbook.length} bytes; ${ARCHIVE}: ${archive.length} bytes`);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

function ownFiles(mtime: Date, [text, workbook]: readonly [string, Uint8Array]): Zippable {
  return {
    [WORKBOOK]: [workbook, { level: 0, mtime }],
    'README.txt': [strToU8(text), { level: 9, mtime }],
  };
}

function takenFiles(folder: string, mtime: Date): Zippable {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => TAKEN.test(file))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file, [readFileSync(join(folder, file)), { level: 9, mtime }]]),
  );
}

await exitWithDataError(main);
