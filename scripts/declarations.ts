import { readdir } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Place } from '../src/areas/place.ts';
import { homeFirst } from '../src/pipeline/home-place.ts';
import type { AnyIndicator } from '../src/indicators/indicator.ts';
import type { Source } from '../src/sources/source.ts';

/** A declaration with the name of its file, which is its slug and its address. */
export type Declared<T> = T & { readonly slug: string };

/** All indicators, by slug. */
export function loadIndicators(): Promise<readonly Declared<AnyIndicator>[]> {
  return loadFolder<AnyIndicator>('src/indicators', 'indicator.ts');
}

/** All official datasets and documents, by slug. */
export function loadSources(): Promise<readonly Declared<Source>[]> {
  return loadFolder<Source>('src/sources', 'source.ts');
}

/** All places with pages, by slug. */
export function loadPlaces(): Promise<readonly Declared<Place>[]> {
  return loadFolder<Place>('src/areas', 'place.ts');
}

/** Every file of a folder but its contract is one declaration, its default export. */
async function loadFolder<T extends object>(
  folder: string,
  contract: string,
): Promise<readonly Declared<T>[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts') && file !== contract);
  return Promise.all(
    files.sort().map(async (file) => {
      const module = (await import(pathToFileURL(resolve(folder, file)).href)) as {
        readonly default?: T;
      };
      if (module.default === undefined)
        throw new TypeError(`${folder}/${file} has no default export: one file is one declaration`);
      return { ...module.default, slug: file.replace(/\.ts$/, '') };
    }),
  );
}

/**
 * All that is declared: places, the one whose record this is first, sources and indicators.
 * @throws DataError where no place or several are declared to be that one.
 */
export async function loadDeclarations() {
  const [places, sources, indicators] = await Promise.all([
    loadPlaces(),
    loadSources(),
    loadIndicators(),
  ]);
  return { places: homeFirst(places), sources, indicators };
}
