import { z } from 'zod';
import { checkRecord, readYaml, type RecordFile } from '../record/read-yaml.ts';

const words = z.string().trim().min(10, 'a sentence that a reader can understand');

const Explained = z.strictObject({
  dataset: z.string().min(1),
  /** Official code; all areas where it is left out. */
  area: z.string().min(1).optional(),
  /** ISO 8601 interval as in the dataset; all periods where it is left out. */
  period: z.string().min(1).optional(),
  /** Column of the dataset; all columns where it is left out. */
  column: z.string().min(1).optional(),
  reason: words,
});

const NotesSchema = z.strictObject({
  summary: words,
  corrections: z.array(Explained).default([]),
  withdrawals: z.array(Explained).default([]),
  revisions: z.array(Explained).default([]),
});

/** Why figures of a dataset changed. */
export type ExplainedChange = Readonly<z.output<typeof Explained>>;

/** What a person says of the next release, `data/releases/next.yaml`: corrections are our own errors. */
export interface ReleaseNotes {
  /** What is new, in a sentence or two. */
  readonly summary: string;
  readonly corrections: readonly ExplainedChange[];
  readonly withdrawals: readonly ExplainedChange[];
  readonly revisions: readonly ExplainedChange[];
}

/**
 * Text of `data/releases/next.yaml` to the notes of the next release.
 * @throws DataError naming the field.
 */
export function parseReleaseNotes(source: RecordFile): ReleaseNotes {
  return checkRecord(readYaml(source), { file: source.file, name: '', schema: NotesSchema });
}
