import { rm } from 'node:fs/promises';
import { computeCatalogue } from '../src/pipeline/catalogue.ts';
import { loadBreaks, placeFiles, recordFiles, type DerivedFiles } from './derived-files.ts';
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
import { loadPrintedTables } from './load-printed-tables.ts';
import { loadReconciliation } from './load-reconciliation.ts';
import { loadRecord } from './load-record.ts';
import { loadTables } from './load-observations.ts';
import { loadWholeDeclarations } from './check-declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { finishWriting } from './finish-writing.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * `npm run data`: from the committed tables and declarations to `.derived/`, the plain JSON that
 * pages are made from. The same commit gives the same bytes; nothing is fetched.
 */
await exitWithDataError(async () => {
  await finishWriting();
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
  const ofPlaces = new Map(places.flatMap((place) => [...placeFiles(place, indicators, tables)]));
  const declared = computeCatalogue(cataloguePlaces(places, ofPlaces), sources, indicators);
  const catalogue = withFlaggedSteps(declared, { sources, tables, derived: ofPlaces });
  const charts = chartFiles(catalogue, ofPlaces, loadBreaks());
  const ofProgrammes = programmeFiles(records, {
    printed,
    places: catalogue.places,
    indicators,
    tables,
    derived: ofPlaces,
  });
  const datasets = datasetFiles(charts, programmesOf(ofProgrammes), catalogue);
  const files = new Map<string, unknown>([
    ...recordFiles(catalogue),
    ...ofRecord,
    ...ofPlaces,
    ...charts,
    ...ofProgrammes,
    ...datasets,
    ...boundaryFiles(places, sources),
    ...releaseFiles(datasets),
    ...(await embedAssetFiles()),
    ...fingerprintFiles(),
    ...latestPeriodFiles(sources, tables),
  ]);
  await writeDerived(files);
});

async function writeDerived(files: DerivedFiles): Promise<void> {
  await rm('.derived', { recursive: true, force: true });
  await writeAtomically(new Map([...files].map(([name, data]) => [fileOf(name), toJson(data)])));
  console.log(`.derived/: ${files.size} files`);
}

function fileOf(name: string): string {
  return `.derived/${name}.json`;
}

function toJson(data: unknown): string {
  return JSON.stringify(data);
}
