import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { formatFault, listFaults, type DataFault } from '../src/pipeline/data-error.ts';
import { checkGeography } from './check-data/check-geography.ts';
import { checkBreaks, checkProgrammes } from './check-data/check-programmes.ts';
import { checkPublished } from './check-data/check-published.ts';
import { checkTables } from './check-data/check-tables.ts';
import { readmeFaults } from './check-data/readme-faults.ts';
import { reportContents, reportFaults, type CheckedData } from './check-data/report-checked.ts';
import { declarationFaults } from './check-declarations.ts';
import { loadDeclarations } from './declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { loadKnownCodes } from './load-known-codes.ts';
import { parseOptions } from './parse-options.ts';

const BREAKS = 'data/breaks.yaml';

/**
 * Reads everything that is committed in `data/` of the folder that the process runs in, each file
 * with the parser that its readers use, and lists all that is wrong. Writes nothing.
 */
export async function checkData(): Promise<CheckedData> {
  const { places, sources, indicators } = await loadDeclarations();
  // Where a list of areas cannot be read, which is said below, codes are known by their shape alone.
  const { value: knownCodes = () => undefined } = listFaults(() => loadKnownCodes());
  const ofTables = checkTables(sources, knownCodes);
  const ofPlaces = checkGeography(places);
  const ofBreaks = checkBreaks(readFileSync(BREAKS, 'utf8'), {
    file: BREAKS,
    tables: [...ofTables.rows.keys()],
  });
  const ofRecord = checkProgrammes({
    tables: (slug) => ofTables.rows.get(slug) ?? [],
    indicators,
    breaks: ofBreaks.breaks,
    names: new Map(),
  });
  const published = await checkPublished();
  const readme = { readme: readFileSync('data/README.md', 'utf8'), files: dataFiles(), sources };
  const faults = [ofTables, ofPlaces, ofBreaks, ofRecord, published].flatMap((each) => each.faults);
  return {
    tables: ofTables.tables,
    places: ofPlaces.places,
    programmes: ofRecord.programmes,
    breaks: ofBreaks.breaks.length,
    releases: published.releases,
    releasedFiles: published.files,
    faults: onceEach([
      ...declarationFaults({ places, sources, indicators }, ofBreaks.breaks),
      ...faults,
      ...readmeFaults(readme),
    ]),
  };
}

/** Files below `data`, without it. */
function dataFiles(): readonly string[] {
  return readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative('data', `${parentPath}/${name}`).replaceAll('\\', '/'))
    .sort();
}

/** One file may be read for several checks: what is wrong with it is said once. */
function onceEach(faults: readonly DataFault[]): readonly DataFault[] {
  return [...new Map(faults.map((fault) => [formatFault(fault), fault])).values()];
}

async function main(): Promise<void> {
  const { values } = parseOptions(
    {
      name: 'npm run check-data',
      usage: 'npm run check-data [-- --json]',
      remedy: 'leave the option out, or write --json for a report that programs read',
    },
    { options: { json: { type: 'boolean', default: false } } },
  );
  const checked = await checkData();
  const { faults } = checked;
  if (values.json) console.log(JSON.stringify({ ok: faults.length === 0, ...checked }, null, 2));
  else {
    console.log(reportContents(checked).join('\n'));
    for (const lines of reportFaults(faults)) console.error(lines);
    console.log(faults.length === 0 ? 'no fault found' : conclusion(faults));
  }
  if (faults.length > 0) process.exitCode = 1;
}

function conclusion(faults: readonly DataFault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  const [one, many] = [faults.length === 1 ? 'fault' : 'faults', files === 1 ? 'file' : 'files'];
  return `${faults.length} ${one} in ${files} ${many}: mend them before anything is built or published`;
}

if (import.meta.main) await exitWithDataError(main);
