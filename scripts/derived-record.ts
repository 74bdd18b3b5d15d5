import type { Place } from '../src/areas/place.ts';
import type { AreaIndexEntry } from '../src/pipeline/area-profile.ts';
import { publishProgramme } from '../src/record/publish-record.ts';
import type { Declared } from './declarations.ts';
import type { DerivedFiles } from './derived-files.ts';
import { loadRecord } from './load-record.ts';

/** The progress record: every programme with its items, standings and sums. */
export function programmeFiles(
  places: readonly Declared<Place>[],
  areas: readonly AreaIndexEntry[],
): DerivedFiles {
  const around = { areas, cities: places };
  return new Map([['programmes', loadRecord().map((record) => publishProgramme(record, around))]]);
}
