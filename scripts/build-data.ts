import { rm } from 'node:fs/promises';
import { areasOf, placeFiles, recordFiles } from './derived-files.ts';
import { fingerprintFiles } from './derived-fingerprints.ts';
import { figureFiles } from './derived-figures.ts';
import { recordPageFiles } from './derived-record-pages.ts';
import { programmeFiles } from './derived-record.ts';
import { loadTables } from './load-observations.ts';
import { loadIndicators, loadPlaces, loadSources } from './declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * `npm run data`: from the committed tables and declarations to `.derived/`, the plain JSON that
 * pages are made from. The same commit gives the same bytes; nothing is fetched.
 */
await exitWithDataError(async () => {
  const [places, sources, indicators] = await Promise.all([
    loadPlaces(),
    loadSources(),
    loadIndicators(),
  ]);
  const tables = await loadTables();
  const ofPlaces = new Map(places.flatMap((place) => [...placeFiles(place, indicators, tables)]));
  const files = new Map([
    ...recordFiles(places, sources, indicators),
    ...ofPlaces,
    ...fingerprintFiles(),
    ...programmeFiles({
      places,
      indicators,
      tables,
      areas: places.flatMap(({ slug }) => areasOf(ofPlaces, slug)),
    }),
    ...figureFiles(tables),
    ...recordPageFiles(tables, indicators),
  ]);
  await rm('.derived', { recursive: true, force: true });
  await writeAtomically(new Map([...files].map(([name, data]) => [fileOf(name), toJson(data)])));
  console.log(`.derived/: ${files.size} files`);
});

function fileOf(name: string): string {
  return `.derived/${name}.json`;
}

function toJson(data: unknown): string {
  return JSON.stringify(data);
}
