import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseAreaList } from '../src/geography/area-list.ts';
import type { Edition } from '../src/geography/edition.ts';
import { parseCsv } from '../src/pipeline/csv.ts';
import type { CodesOf, PlaceOf } from '../src/pipeline/table-rules.ts';

/**
 * Codes of every edition that the geography folder lists: areas of each place, and authorities.
 * An edition without a list is left to the shape of its codes, so that figures may come in first.
 */
export function loadKnownCodes(geography = 'data/geography'): CodesOf {
  const codes = new Map<Edition, Set<string>>();
  const add = (edition: Edition, code: string) =>
    codes.set(edition, (codes.get(edition) ?? new Set()).add(code));
  for (const file of areaFiles(geography)) {
    for (const area of parseAreaList(readFileSync(file, 'utf8'), file).areas)
      add(area.edition, area.code);
  }
  const authorities = join(geography, 'authorities.csv');
  if (existsSync(authorities)) {
    const shape = { file: authorities, columns: ['code'] } as const;
    for (const row of parseCsv(readFileSync(authorities, 'utf8'), shape))
      add('authority', row.cells.code);
  }
  return (edition) => codes.get(edition);
}

/** The place whose folder lists a code; a code of none is left without. */
export function loadPlaceOf(geography = 'data/geography'): PlaceOf {
  const places = new Map(
    areaFiles(geography).flatMap((file) =>
      parseAreaList(readFileSync(file, 'utf8'), file).areas.map(
        ({ code }) => [code, basename(dirname(file))] as const,
      ),
    ),
  );
  return (code) => places.get(code);
}

function areaFiles(geography: string): readonly string[] {
  if (!existsSync(geography)) return [];
  return readdirSync(geography)
    .sort()
    .map((place) => join(geography, place, 'areas.csv'))
    .filter((file) => existsSync(file));
}
