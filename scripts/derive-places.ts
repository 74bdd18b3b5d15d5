import type { Place } from '../src/areas/place.ts';
import type { Source } from '../src/sources/source.ts';
import type { Declared } from './declarations.ts';
import { placeBoundaries } from './derived-boundaries.ts';
import { placeFiles, type DerivedFiles } from './derived-files.ts';
import type { DerivedFolder } from './incremental/derived-folder.ts';
import { isKept, type KeptPlace, type KeptPlaces } from './incremental/kept-places.ts';
import { placeInputs, type InputSources } from './incremental/place-inputs.ts';
import { readJson } from './read-json.ts';

/** What places are derived from and written to. */
export interface PlacesPlan extends InputSources {
  readonly places: readonly Declared<Place>[];
  readonly sources: readonly Declared<Source>[];
  readonly folder: DerivedFolder;
  /** Whether a place is taken over from the last run where its inputs are the same. */
  readonly isIncremental: boolean;
  /** What the last run kept. */
  readonly before: KeptPlaces;
}

/** What was derived of a place and what it was made from, by slug: its charts come later. */
export type PlacesMade = Readonly<Record<string, Omit<KeptPlace, 'charts'>>>;

export interface DerivedPlaces {
  /** What else is made from places; all other files are named, but their content is not kept. */
  readonly derived: DerivedFiles;
  readonly made: PlacesMade;
}

/** Files that charts, lists and records are made from: few, where profiles of areas are many. */
const NEEDED = /^(maps|trends)\/|^(areas|boundaries)\/[^/]+$/;

/**
 * Derives and writes one place after the other. An incremental run takes over what the last one made
 * from the same inputs.
 * @throws DataError for the first fault of a place.
 */
export function derivePlaces(plan: PlacesPlan): DerivedPlaces {
  const derived = new Map<string, unknown>();
  const made: Record<string, PlacesMade[string]> = {};
  for (const place of plan.places) {
    const inputs = plan.isIncremental ? placeInputs(place, plan) : '';
    const old = plan.before[place.slug];
    const isSame = isKept(old, inputs);
    const files = isSame ? takeOver(old, plan.folder, derived) : derive(place, plan, derived);
    made[place.slug] = { inputs, files };
  }
  return { derived, made };
}

function takeOver(
  { files }: KeptPlace,
  folder: DerivedFolder,
  derived: Map<string, unknown>,
): KeptPlace['files'] {
  for (const name of Object.keys(files)) {
    folder.keep(name);
    derived.set(name, NEEDED.test(name) ? readJson(`.derived/${name}.json`) : null);
  }
  return files;
}

function derive(
  place: Declared<Place>,
  { indicators, tables, sources, folder }: PlacesPlan,
  derived: Map<string, unknown>,
): KeptPlace['files'] {
  const files: Record<string, number> = {};
  const all = [...placeFiles(place, indicators, tables), ...placeBoundaries(place, sources)];
  for (const [name, data] of all) {
    files[name] = folder.write(name, data);
    derived.set(name, NEEDED.test(name) ? data : null);
  }
  return files;
}
