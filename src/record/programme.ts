import { z } from 'zod';
import { monthOrYear } from './month-or-year.ts';
import { checkRecord, readYaml, type RecordFile } from './read-yaml.ts';
import { PlaceSchema, slug } from './target.ts';

const DocumentSchema = z.strictObject({
  id: slug,
  title: z.string().min(3),
  publisher: z.string().min(3),
  date: monthOrYear,
  /** Words that stand in this document alone, from its opening: they tell its text from others. */
  opens: z.string().min(10),
});

const ProgrammeSchema = z.strictObject({
  title: z.string().min(3),
  /** Where a name must be short: "City Strategy". */
  short: z.string().min(3).max(32),
  /** Years that the programme ran, or that its document covers. */
  from: z.number().int(),
  to: z.number().int(),
  /** Which comes first in lists: the main record is 1. */
  order: z.number().int().positive(),
  summary: z.string().min(20),
  documents: z.array(DocumentSchema).min(1),
  /** Headings under which its items stand, in the order of its documents. */
  parts: z.array(z.string().min(3)).min(1),
  /** Who was to report on the programme, to whom and when, in the document's words. */
  reporting: z.strictObject({ quote: z.string().min(3), at: PlaceSchema }).optional(),
  /** What the definitions of its targets and of the series beside them measure, by their slugs. */
  definitions: z.record(slug, z.string().min(3)).default({}),
  /** Independent evaluations that a reader should set beside this record. */
  evaluations: z
    .array(z.strictObject({ title: z.string().min(3), publisher: z.string(), date: monthOrYear }))
    .default([]),
});

/** A programme on record, with the documents that its items are quoted from. */
export type Programme = Readonly<z.output<typeof ProgrammeSchema>>;

/**
 * Text of `data/record/<programme>/programme.yaml`.
 * @throws DataError naming file and field.
 */
export function parseProgramme(source: RecordFile): Programme {
  const { file } = source;
  return checkRecord(readYaml(source), { file, name: '', schema: ProgrammeSchema });
}
