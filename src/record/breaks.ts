import { z } from 'zod';
import { EDITIONS } from '../geography/edition.ts';
import { monthOrYear } from './month-or-year.ts';
import { checkRecord, readYaml, recordFault } from './read-yaml.ts';

/** Words in a sentence that stands beside a chart. */
const MOST_WORDS = 30;

const sentence = z
  .string()
  .refine((text) => text.split(/\s+/).length <= MOST_WORDS, `at most ${MOST_WORDS} words`)
  .refine(
    (text) => /^[\p{Lu}\d].*\.$/su.test(text),
    'a sentence, from its capital to its full stop',
  );

const BreakSchema = z.strictObject({
  id: z.string().regex(/^B[1-9]\d?$/, 'an id such as B4'),
  title: z.string().min(1),
  date: monthOrYear,
  tables: z.array(z.string()),
  series: z.string().min(1),
  geographies: z.array(z.enum(EDITIONS)),
  sentence,
  effect: z.string().min(1),
  source: z.string().min(1),
  url: z.url({ protocol: /^https$/ }).optional(),
  break: z.boolean(),
  compare: z.boolean(),
});

/**
 * A change of definition, benefit, boundary or method that bears on a series.
 * `date` is the month or year from which it does; `tables` are slugs of canonical tables, empty where
 * the record holds none of the series; `break` cuts the line of a chart; `compare: false` forbids a
 * comparison, and so a verdict, across it.
 */
export type Break = Readonly<z.output<typeof BreakSchema>>;

/**
 * Text of `data/breaks.yaml` to its records, in the order of the file.
 * @throws DataError naming the record and the field; ids must be unique.
 */
export function parseBreaks(text: string, file: string): readonly Break[] {
  const records = readYaml({ file, text });
  if (!Array.isArray(records)) throw recordFault(file, undefined, ['no list', 'a list of records']);
  const breaks = records.map((record: unknown, index) => parseBreak(record, { file, index }));
  const repeated = breaks.find(
    ({ id }, index) => breaks.findIndex((each) => each.id === id) < index,
  );
  if (repeated !== undefined)
    throw recordFault(file, `${repeated.id}.id`, [`${repeated.id} twice`, 'each id once']);
  return breaks;
}

function parseBreak(record: unknown, at: { readonly file: string; readonly index: number }): Break {
  const id = z.object({ id: z.string() }).safeParse(record).data?.id;
  return checkRecord(record, {
    file: at.file,
    name: id ?? `record ${at.index + 1}`,
    schema: BreakSchema,
  });
}
