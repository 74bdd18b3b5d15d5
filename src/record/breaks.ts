import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { DataError } from '../pipeline/data-error.ts';
import { EDITIONS } from '../geography/edition.ts';

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
  date: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, 'a year or a month, quoted: "2013" or "2013-05"'),
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
  const records = parseYaml(text, file);
  if (!Array.isArray(records)) throw breakFault(file, undefined, ['no list', 'a list of records']);
  const breaks = records.map((record: unknown, index) => parseBreak(record, { file, index }));
  const repeated = breaks.find(
    ({ id }, index) => breaks.findIndex((each) => each.id === id) < index,
  );
  if (repeated !== undefined)
    throw breakFault(file, `${repeated.id}.id`, [`${repeated.id} twice`, 'each id once']);
  return breaks;
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (fault) {
    if (!(fault instanceof YAMLParseError)) throw fault;
    throw breakFault(file, undefined, [fault.message.trim(), 'YAML']);
  }
}

function parseBreak(record: unknown, at: { readonly file: string; readonly index: number }): Break {
  const parsed = BreakSchema.safeParse(record);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const id = z.object({ id: z.string() }).safeParse(record).data?.id ?? `record ${at.index + 1}`;
  const field = [id, ...(issue?.path ?? [])].join('.');
  const value = issue?.path.reduce<unknown>(fieldOf, record);
  throw breakFault(at.file, field, [JSON.stringify(value) ?? 'nothing', issue?.message ?? '']);
}

function fieldOf(value: unknown, key: PropertyKey): unknown {
  return value instanceof Object ? Reflect.get(value, key) : undefined;
}

function breakFault(
  file: string,
  field: string | undefined,
  [found, expected]: readonly [string, string],
): DataError {
  const remedy = `correct the field in ${file}; its fields are described in data/README.md`;
  return new DataError({
    file,
    ...(field === undefined ? {} : { column: field }),
    found,
    expected,
    remedy,
  });
}
