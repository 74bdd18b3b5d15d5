import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, listFaults } from '../src/pipeline/data-error.ts';
import type { RecordFile } from '../src/record/read-yaml.ts';
import { programmeFile, RESERVED_IDS } from '../src/record/programme-record.ts';
import { parseProgramme } from '../src/record/programme.ts';
import { parseItems } from '../src/record/item.ts';
import { loadIndicators, loadPlaces, loadSources } from './declarations.ts';
import { loadBreaks } from './derived-files.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { areaFile } from './new/area-file.ts';
import { indicatorFile } from './new/indicator-file.ts';
import { nextSteps } from './new/next-steps.ts';
import { parseNewRequest, type NewRequest } from './new/request.ts';
import { sourceFile } from './new/source-file.ts';
import { targetFile } from './new/target-file.ts';
import { programmeSlugs, readRecordFile, readRecordFolder } from './record-files.ts';
import { writeAtomically } from './write-atomically.ts';

/** A file to be written, with its text. */
interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** Begins one file for what is asked, with blanks that the contract names one by one. */
async function begin(request: NewRequest): Promise<NewFile> {
  const { kind, slug } = request;
  switch (kind) {
    case 'source':
      return { file: `src/sources/${slug}.ts`, text: sourceFile(slug) };
    case 'indicator':
      return { file: `src/indicators/${slug}.ts`, text: indicatorFile(await startOf(request)) };
    case 'area':
      return { file: `src/areas/${slug}.ts`, text: areaFile({ ...(await leadOf()), slug }) };
    case 'target':
      return beginTarget(request);
  }
}

/** What is known of an indicator's table. @throws DataError where no source has it. */
async function startOf({ slug, drawn, table }: NewRequest) {
  if (table === '') return { slug, drawn, breaks: [] };
  const tables = (await loadSources()).flatMap((source) => source.tables);
  const found = tables.find((each) => each.slug === table);
  if (found === undefined)
    throw refusal(`--table ${table}`, [
      `one of ${tables.map((each) => each.slug).join(', ')}`,
      'name a table that is there, or begin its source first: npm run new -- source SLUG',
    ]);
  const breaks = loadBreaks().filter((each) => each.tables.includes(table));
  return { slug, drawn, table: found, breaks: breaks.map(({ id }) => id) };
}

/** What the first place leads with, or the first indicators where there is no place. */
async function leadOf() {
  const [first] = await loadPlaces();
  if (first !== undefined) return first;
  const indicators = await loadIndicators();
  const slugOf = (drawn: 'map' | 'trend') =>
    indicators.find(({ kind }) => kind === drawn)?.slug ?? '';
  return { leadIndicator: slugOf('map'), leadTrend: slugOf('trend') };
}

/** @throws DataError where the programme is not on record, or has an item of that id. */
function beginTarget({ slug, programme: folder }: NewRequest): NewFile {
  if (!programmeSlugs().includes(folder))
    throw refusal(folder === '' ? 'a target without its programme' : `--programme ${folder}`, [
      `--programme and one of ${programmeSlugs().join(', ')}`,
      `name one, or begin it by hand: ${programmeFile('SLUG')}, whose fields are in data/README.md`,
    ]);
  const items = readRecordFolder(folder, { folder: 'items', ending: '.yaml' });
  const other = items.find((source) => idsOf(source).includes(slug));
  if (other !== undefined || RESERVED_IDS.includes(slug))
    throw taken(other?.file ?? `/progress/${folder}/${slug}/`);
  const programme = parseProgramme(readRecordFile(folder, 'programme.yaml'));
  const file = join('data/record', folder, 'items', `${slug}.yaml`);
  return { file, text: targetFile({ slug, programme }) };
}

/** Ids of a file's items; of one that is half filled in, its name alone is known. */
function idsOf(source: RecordFile): readonly string[] {
  const { value: items = [] } = listFaults(() => parseItems(source));
  return items.map(({ id }) => id);
}

function taken(file: string): DataError {
  return new DataError({
    file,
    found: 'this name is taken',
    expected: 'a name that nothing has yet: it is part of an address for ever',
    remedy: 'choose another name, or edit the file that is there',
  });
}

function refusal(found: string, [expected, remedy]: readonly [string, string]): DataError {
  return new DataError({ file: 'npm run new', found, expected, remedy });
}

/** `npm run new -- source|indicator|area|target SLUG`: writes one file, and says what to do next. */
async function main(): Promise<void> {
  const request = parseNewRequest(process.argv.slice(2));
  const { file, text } = await begin(request);
  if (existsSync(file)) throw taken(file);
  await writeAtomically(new Map([[file, text]]));
  console.log(nextSteps(request, file));
}

if (import.meta.main) await exitWithDataError(main);
