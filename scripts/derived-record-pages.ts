import type { AnyIndicator, Tables } from '../src/indicators/indicator.ts';
import type { ProgrammeRecord } from '../src/record/programme-record.ts';
import { publishSpending } from '../src/record/publish-spending.ts';
import { publishTimeline } from '../src/record/publish-timeline.ts';
import { parseSpending } from '../src/record/spending.ts';
import { parseTimeline } from '../src/record/timeline.ts';
import type { Declared } from './declarations.ts';
import { loadBreaks, type DerivedFiles } from './derived-files.ts';
import { findRecordFile } from './record-files.ts';

/** What events of a timeline are joined to. */
interface RecordPageSources {
  readonly tables: Tables;
  readonly indicators: readonly Declared<AnyIndicator>[];
}

/**
 * Timelines and spending of the programmes whose folder has a `timeline.yaml` or `spending.yaml`.
 * @throws DataError naming file and field.
 */
export function recordPageFiles(
  records: readonly ProgrammeRecord[],
  { tables, indicators }: RecordPageSources,
): DerivedFiles {
  const breaks = loadBreaks();
  const timelines = records.flatMap((record) =>
    findRecordFile(record.slug, 'timeline.yaml').map((source) =>
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
    findRecordFile(record.slug, 'spending.yaml').map((source) =>
      publishSpending(parseSpending(source), { file: source.file, record }),
    ),
  );
  return new Map<string, unknown>([
    ['timelines', timelines],
    ['spending', spending],
  ]);
}
