import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../src/areas/place.ts';
import { parseAreaList } from '../../src/geography/area-list.ts';
import type { AnyIndicator, Tables } from '../../src/indicators/indicator.ts';
import { rowsOfAreas } from '../../src/pipeline/rows-by-area.ts';
import type { Declared } from '../declarations.ts';
import { addFile, filesBelow } from './overall-inputs.ts';

/** What the inputs of places are taken from. */
export interface InputSources {
  readonly indicators: readonly Declared<AnyIndicator>[];
  readonly tables: Tables;
  /** What `sharedInputs` gave. */
  readonly shared: string;
}

/**
 * SHA-256 of all that is derived from for a place: what is shared, its declaration, the files of its
 * geography, and the rows that its areas and comparators have in each table that an indicator reads.
 */
export function placeInputs(
  place: Declared<Place>,
  { indicators, tables, shared }: InputSources,
): string {
  const hash = createHash('sha256').update(shared).update(JSON.stringify(place));
  const folder = geographyFolder(place.slug);
  if (existsSync(folder)) for (const file of filesBelow(folder)) addFile(hash, file);
  const codes = new Set([...areasOf(place.slug), ...authoritiesOf(place)]);
  for (const table of [...new Set(indicators.flatMap((each) => each.tables))].sort())
    hash.update(`${table}\n`).update(JSON.stringify(rowsOfAreas(tables(table), codes)));
  return hash.digest('hex');
}

/** Codes of a place's own areas of all editions; none before its geography is there. */
export function areasOf(place: string): readonly string[] {
  const file = join(geographyFolder(place), 'areas.csv');
  if (!existsSync(file)) return [];
  return parseAreaList(readFileSync(file, 'utf8'), file).areas.map(({ code }) => code);
}

/** Codes of the place as a whole and of what it is compared with. */
function authoritiesOf({ code, comparators }: Place): readonly string[] {
  return [code, ...comparators.map((each) => each.code)];
}

function geographyFolder(place: string): string {
  return join('data/geography', place);
}
