import { computeCatalogue, type Catalogue } from '../src/pipeline/catalogue.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import type { ProgrammeRecord } from '../src/record/programme-record.ts';
import { derivePlaces, type PlacesMade, type PlacesPlan } from './derive-places.ts';
import { loadBreaks, recordFiles, type DerivedFiles } from './derived-files.ts';
import { boundaryFiles } from './derived-boundaries.ts';
import { chartFiles } from './derived-charts.ts';
import { datasetFiles } from './derived-datasets.ts';
import { fingerprintFiles } from './derived-fingerprints.ts';
import { figureFiles } from './derived-figures.ts';
import { cataloguePlaces } from './derived-places.ts';
import { recordPageFiles } from './derived-record-pages.ts';
import { latestPeriodFiles } from './derived-latest-periods.ts';
import { releaseFiles } from './derived-releases.ts';
import { withFlaggedSteps } from './derived-steps.ts';
import { embedAssetFiles } from './embed-assets.ts';
import { programmeFiles, programmesOf } from './derived-record.ts';
import { loadPrintedTables, type PrintedTableFile } from './load-printed-tables.ts';
import { loadReconciliation } from './load-reconciliation.ts';
import { loadRecord } from './load-record.ts';
import { loadTables } from './load-observations.ts';
import { loadWholeDeclarations } from './check-declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { finishWriting } from './finish-writing.ts';
import { discardDerivedFolder, openDerivedFolder } from './incremental/derived-folder.ts';
import { chartKeys } from './incremental/chart-keys.ts';
import { forgetKept, readKept, writeKept } from './incremental/kept-places.ts';
import { forgetPageKeys, writePageKeys } from './incremental/page-keys.ts';
import { sharedInputs } from './incremental/overall-inputs.ts';
import { writeCharts } from './incremental/write-charts.ts';
import { parseOptions } from './parse-options.ts';

const COMMAND = {
  name: 'npm run data',
  usage: 'npm run data -- [--incremental]',
  remedy: 'leave the option out to derive everything anew',
};

/**
 * `npm run data`: from the committed tables and declarations to `.derived/`, the plain JSON that
 * pages are made from. The same commit gives the same bytes; nothing is fetched. `--incremental`
 * takes over what the last such run made of places whose inputs are the same.
 */
await exitWithDataError(async () => {
  const { values } = parseOptions(COMMAND, { options: { incremental: { type: 'boolean' } } });
  const isIncremental = values.incremental === true;
  await finishWriting();
  // Before anything of it is read: what is edited from here on is found at the end.
  const shared = isIncremental ? sharedInputs() : '';
  const { places, sources, indicators } = await loadWholeDeclarations(loadBreaks());
  const tables = await loadTables();
  const printed = loadPrintedTables();
  const records = loadRecord(printed);
  // What is written by hand comes first: its faults show before the maps are drawn.
  const ofRecord: DerivedFiles = new Map<string, unknown>([
    ['printed-tables', printed],
    ['reconciliation', loadReconciliation(records)],
    ...figureFiles(records, { tables, indicators }),
    ...recordPageFiles(records, { tables, indicators }),
  ]);
  const folder = openDerivedFolder();
  try {
    const before = isIncremental ? readKept() : {};
    const plan = { places, sources, indicators, tables, shared, folder, isIncremental, before };
    const { derived, made } = derivePlaces(plan);
    const declared = computeCatalogue(cataloguePlaces(places, derived), sources, indicators);
    const catalogue = withFlaggedSteps(declared, { sources, tables, derived });
    const files = await deriveRest({ catalogue, derived, records, printed, ...plan });
    const all = new Map([...ofRecord, ...files]);
    const count = writeDerived(all, { catalogue, made, ...plan });
    console.log(`.derived/: ${count} files`);
  } finally {
    discardDerivedFolder();
  }
});

interface WritingPlan extends PlacesPlan {
  readonly catalogue: Catalogue;
  readonly made: PlacesMade;
}

/** Puts all that was derived in its place, with what the next run may take over. Gives its files. */
function writeDerived(
  files: DerivedFiles,
  { catalogue, made, shared, folder, isIncremental, before }: WritingPlan,
): number {
  const keys = chartKeys(catalogue, made);
  const charts = writeCharts(files, { keys, before, folder });
  for (const [name, data] of files) if (!name.startsWith('charts/')) folder.write(name, data);
  if (isIncremental && sharedInputs() !== shared) throw editedMeanwhile();
  forgetKept();
  forgetPageKeys();
  const count = folder.finish();
  if (isIncremental) {
    writePageKeys(files, { shared, keys, places: catalogue.places });
    writeKept(made, charts);
  }
  return count;
}

/** Nobody can tell which of the code has run. */
function editedMeanwhile(): DataError {
  return new DataError({
    ...{ file: 'src, scripts, public or packages', found: 'files that changed while it ran' },
    expected: 'the same code from beginning to end',
    remedy: 'run the command again',
  });
}

interface RestPlan extends PlacesPlan {
  readonly catalogue: Catalogue;
  readonly derived: DerivedFiles;
  readonly records: readonly ProgrammeRecord[];
  readonly printed: readonly PrintedTableFile[];
}

/** What is made from all places together. */
async function deriveRest(plan: RestPlan): Promise<DerivedFiles> {
  const { catalogue, derived, records, printed, places, sources, indicators, tables } = plan;
  const charts = chartFiles(catalogue, derived, loadBreaks());
  const around = { printed, places: catalogue.places, indicators, tables, derived };
  const ofProgrammes = programmeFiles(records, around);
  const datasets = datasetFiles(charts, programmesOf(ofProgrammes), catalogue);
  return new Map<string, unknown>([
    ...recordFiles(catalogue),
    ...charts,
    ...ofProgrammes,
    ...datasets,
    ...boundaryFiles(places, derived),
    ...releaseFiles(datasets),
    ...(await embedAssetFiles()),
    ...fingerprintFiles(),
    ...latestPeriodFiles(sources, tables),
  ]);
}
