import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/pipeline/csv.ts';
import type { RefreshedPlace } from '../../src/upstream/upstream.ts';
import type { KnownGeography } from './refresh-scope.ts';

/** Where the record lies, and which places it has. */
export interface PlacesOnRecord {
  readonly data: string;
  readonly places: readonly RefreshedPlace[];
}

/**
 * Places and codes that are on record, with the texts that are about to be written counting already.
 * Every authority of a table is listed in `authorities.csv`: tables are checked against it.
 */
export function loadKnownGeography(
  { data, places }: PlacesOnRecord,
  coming: ReadonlyMap<string, string>,
): KnownGeography {
  const textOf = (file: string) =>
    coming.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : null);
  const authorities = join(data, 'geography', 'authorities.csv');
  const listed = textOf(authorities);
  return {
    places,
    areaList: (place) => {
      const file = join(data, 'geography', place, 'areas.csv');
      const text = textOf(file);
      return text === null ? null : { file, text };
    },
    authorities:
      listed === null
        ? []
        : parseCsv(listed, { file: authorities, columns: ['code'] }).map(({ cells }) => cells.code),
  };
}
