import type { AreaIndexEntry } from '../src/pipeline/area-profile.ts';
import { publishProgramme } from '../src/record/publish-record.ts';
import type { DerivedFiles } from './derived-files.ts';
import { loadRecord } from './load-record.ts';

/** The progress record: every programme with its items, standings and sums. */
export function programmeFiles(areas: readonly AreaIndexEntry[]): DerivedFiles {
  return new Map([
    ['programmes', loadRecord().map((record) => publishProgramme(record, { areas }))],
  ]);
}
