import { existsSync } from 'node:fs';
import { formatFault, listFaults, type DataFault } from '../src/pipeline/data-error.ts';
import { homeFirst } from '../src/pipeline/home-place.ts';
import { checkGeography } from './check-data/check-geography.ts';
import { checkBreaks, checkProgrammes } from './check-data/check-programmes.ts';
import { checkRefreshes } from './check-data/check-days.ts';
import { checkPublished } from './check-data/check-published.ts';
import { checkTables } from './check-data/check-tables.ts';
import { dataFiles, encodingFaults, readDataFile } from './check-data/data-files.ts';
import { readmeFaults } from './check-data/readme-faults.ts';
import { reportContents, reportFaults, type CheckedData } from './check-data/report-checked.ts';
import { declarationFaults } from './check-declarations.ts';
import { loadIndicators, loadPlaces, loadSources } from './declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { finishWriting } from './finish-writing.ts';
import { loadKnownCodes, loadPlaceOf } from './load-known-codes.ts';
import { parseOptions } from './parse-options.ts';

const BREAKS = 'data/breaks.yaml';
const README = 'data/README.md';
const REFRESHES = 'data/refreshes.csv';

/**
 * Reads everything that is committed in `data/` of the folder that the process runs in, each file
 * with the parser that its readers use, and lists all that is wrong. Writes nothing.
 */
export async function checkData(): Promise<CheckedData> {
  const places = await loadPlaces();
  const sources = await loadSources();
  const indicators = await loadIndicators();
  // Where a list of areas cannot be read, which is said below, codes are known by their shape alone.
  const { value: codes = {} } = listFaults(readCodes);
  const { value: refreshes = [], faults: ofRefreshes } = listFaults(readRefreshes);
  const ofTables = await checkTables(sources, codes, refreshes);
  const ofPlaces = checkGeography(places);
  const { value: ofBreaks = { breaks: [], faults: [] }, faults: withoutBreaks } = listFaults(() =>
    checkBreaks(readDataFile(BREAKS), { file: BREAKS, tables: [...ofTables.rows.keys()] }),
  );
  const tables = (slug: string) => ofTables.rows.get(slug) ?? [];
  const around = { tables, indicators, breaks: ofBreaks.breaks, names: new Map() };
  // What the record says of figures that nothing here can read is neither right nor wrong.
  const ofRecord = ofTables.isReadable ? checkProgrammes(around) : { programmes: [], faults: [] };
  const published = await checkPublished();
  const files = dataFiles();
  const { value: readme, faults: withoutReadme } = listFaults(() => readDataFile(README));
  const faults = [ofTables, ofPlaces, ofBreaks, ofRecord, published].flatMap((each) => each.faults);
  return {
    tables: ofTables.tables,
    places: ofPlaces.places,
    programmes: ofRecord.programmes,
    breaks: ofBreaks.breaks.length,
    releases: published.releases,
    releasedFiles: published.files,
    faults: onceEach([
      // What other faults follow from comes first: indicators name breaks.
      ...[...withoutBreaks, ...ofBreaks.faults, ...encodingFaults(files), ...withoutReadme],
      ...ofRefreshes,
      ...listFaults(() => homeFirst(places)).faults,
      ...declarationFaults({ places, sources, indicators }, ofBreaks.breaks),
      ...faults,
      ...(readme === undefined ? [] : readmeFaults({ readme, files, sources })),
    ]),
  };
}

const readCodes = () => ({ knownCodes: loadKnownCodes(), placeOf: loadPlaceOf() });

/** When tables were asked for; before the first refresh nothing was. */
function readRefreshes() {
  return existsSync(REFRESHES) ? checkRefreshes(readDataFile(REFRESHES), REFRESHES) : [];
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
  await finishWriting();
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
