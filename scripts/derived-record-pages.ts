import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyIndicator, Tables } from '../src/indicators/indicator.ts';
import type { ProgrammeRecord } from '../src/record/programme-record.ts';
import { publishSpending } from '../src/record/publish-spending.ts';
import { publishTimeline } from '../src/record/publish-timeline.ts';
import { parseSpending } from '../src/record/spending.ts';
import { parseTimeline } from '../src/record/timeline.ts';
import type { Declared } from './declarations.ts';
import { loadBreaks, type DerivedFiles } from './derived-files.ts';
import { loadRecord } from './load-record.ts';

const RECORD = 'data/record';

/**
 * Timelines and spending of the programmes whose folder has a `timeline.yaml` or `spending.yaml`.
 * @throws DataError naming file and field.
 */
export function recordPageFiles(
  tables: Tables,
  indicators: readonly Declared<AnyIndicator>[],
): DerivedFiles {
  const records = loadRecord();
  const breaks = loadBreaks();
  const timelines = records.flatMap((record) =>
    readRecordFile(record, 'timeline.yaml').map((source) =>
      publishTimeline(parseTimeline(source), {
        file: source.file,
        record,
        breaks,
        tables,
        indicators,
      }),
    ),
  );
  const spending = records.flatMap((record) =>
    readRecordFile(record, 'spending.yaml').map((source) =>
      publishSpending(parseSpending(source), { file: source.file, record }),
    ),
  );
  return new Map<string, unknown>([
    ['timelines', timelines],
    ['spending', spending],
  ]);
}

/** A file of a programme's folder, or none. */
function readRecordFile({ slug }: ProgrammeRecord, name: string) {
  const file = join(RECORD, slug, name);
  return existsSync(file) ? [{ file, text: readFileSync(file, 'utf8') }] : [];
}
