import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/areas/place.ts';
import { parseAreaList, type AreaList } from '../../src/geography/area-list.ts';
import { EDITIONS } from '../../src/geography/edition.ts';
import { listFaults, type DataFault } from '../../src/pipeline/data-error.ts';
import type { Declared } from '../declarations.ts';
import { checkPlaceFile } from '../geography/check-built.ts';
import { placeGroundFaults } from '../geography/check-ground.ts';
import { parseInsetOutline } from '../geography/parse-outline.ts';
import { checkAuthorityList } from './check-authority-list.ts';
import { readDataFile, readDataFolder } from './data-files.ts';

const GEOGRAPHY = 'data/geography';
const REMEDY = 'bring it back from the history, or make it anew: npm run geography -- --from DIR';

/** Files beside the folders of places, each with what reads it back. */
const COMMON = new Map<string, (text: string, file: string) => unknown>([
  ['authorities.csv', checkAuthorityList],
  ['great-britain.json', parseInsetOutline],
]);

/** What a place has: areas by edition, files. None of both before a refresh brings its boundaries. */
export interface CheckedPlace {
  readonly place: string;
  readonly areas: Readonly<Record<string, number>>;
  readonly files: number;
}

interface CheckedGeography {
  readonly places: readonly CheckedPlace[];
  readonly faults: readonly DataFault[];
}

/** Reads every boundary, lookup and postcode back, and looks for what no place declares. */
export function checkGeography(places: readonly Declared<Place>[]): CheckedGeography {
  const checked = places.map(checkPlace);
  const { value: entries, faults: withoutFolder } = listFaults(() =>
    readDataFolder(GEOGRAPHY, REMEDY),
  );
  if (entries === undefined)
    return { places: checked.map(({ place }) => place), faults: withoutFolder };
  const strays = entries.filter(
    (name) => !COMMON.has(name) && !places.some(({ slug }) => slug === name),
  );
  return {
    places: checked.map(({ place }) => place),
    faults: [
      ...[...COMMON].flatMap(([name, check]) => {
        const file = join(GEOGRAPHY, name);
        return listFaults(() => {
          check(readDataFile(file, REMEDY), file);
        }).faults;
      }),
      ...checked.flatMap(({ faults }) => faults),
      ...strays.map((name) => strayFault(join(GEOGRAPHY, name), 'a place of src/areas')),
    ],
  };
}

function checkPlace(declared: Declared<Place>) {
  const { slug: place } = declared;
  const folder = join(GEOGRAPHY, place);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (files.length === 0) return { place: { place, areas: {}, files: 0 }, faults: [] };
  const list = join(folder, 'areas.csv');
  const { value: areas, faults } = listFaults(() => parseAreaList(readText(list), list));
  return {
    place: { place, areas: areas === undefined ? {} : countAreas(areas), files: files.length },
    // Without its areas no other file of the place can be judged.
    faults:
      areas === undefined
        ? faults
        : [...checkFiles(folder, files, areas), ...checkGround(declared, folder, files)],
  };
}

function checkGround(place: Place, folder: string, names: readonly string[]) {
  const paths = names.map((name) => join(folder, name));
  return placeGroundFaults({ place, files: new Map(paths.map((path) => [path, readText(path)])) });
}

/** A text; empty where there is no file, which its parser then says. */
function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function checkFiles(folder: string, files: readonly string[], areas: AreaList) {
  return files.flatMap((name): readonly DataFault[] => {
    const file = join(folder, name);
    const { value, faults } = listFaults(() => checkPlaceFile(readText(file), { file, areas }));
    return value === false ? [strayFault(file, 'a list, lookup or outline of editions')] : faults;
  });
}

function countAreas(areas: AreaList): Readonly<Record<string, number>> {
  const counts = EDITIONS.map((edition) => [edition, areas.of(edition).size] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function strayFault(file: string, expected: string): DataFault {
  const remedy = 'name it as its readers look for it, or take it away';
  return { file, found: 'a file or folder that nothing reads', expected, remedy };
}
