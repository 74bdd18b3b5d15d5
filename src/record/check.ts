import { z } from 'zod';
import { checkRecord, readYaml, recordFault, type RecordFile } from './read-yaml.ts';
import { CellSchema, PlaceSchema, slug } from './target.ts';

/**
 * How a figure is recomputed. `difference`: the first less the others; `percentage`: what per cent the
 * first is of the second; `part`: the first, a percentage, of the second; `whole`: what the first is
 * the second, a percentage, of; `same`: two figures for one thing; `count`: how many names there are.
 */
export const OPERATIONS = [
  'sum',
  'difference',
  'product',
  'percentage',
  'part',
  'whole',
  'per-thousand',
  'same',
  'count',
] as const;

export type Operation = (typeof OPERATIONS)[number];

const FigureSchema = z.strictObject({
  name: z.string().min(2),
  /** The figure with its marks, exactly as in print. */
  printed: z.string().min(1),
  cell: CellSchema.optional(),
  /** To what it is rounded, where its last digit does not say: 100 for "186,000", 0 where exact. */
  rounded: z.number().nonnegative().optional(),
});

/** All figures of a column of a transcribed table, but those of the rows excepted. */
const ColumnSchema = z.strictObject({
  table: slug,
  column: z.string().min(1),
  except: z.array(z.string()).default([]),
});

/** A list of names in print that says how many it holds. */
const NamesSchema = z.strictObject({ names: z.array(z.string().min(2)).min(1) });

const operation = z.enum(OPERATIONS);
const PlainSchema = z.union([FigureSchema, ColumnSchema, NamesSchema]);

/** A sum within a sum: its result is put in the place of a figure. */
const NestedSchema = z.strictObject({
  name: z.string().min(2),
  operation,
  inputs: z.array(PlainSchema).min(1),
});

const inputs = z.array(z.union([PlainSchema, NestedSchema])).min(1);

const StatedSchema = FigureSchema.omit({ name: true }).extend({
  /** True where the words say "over" the figure: anything above it agrees. */
  over: z.literal(true).optional(),
  /** True of the 100% that parts of a whole make, where the document does not print it. */
  implied: z.literal(true).optional(),
});

const LineSchema = z.strictObject({ name: z.string().min(2), inputs, stated: StatedSchema });

/** The same sum for each row, or each column, of a transcribed table. */
const FamilySchema = z.strictObject({
  table: slug,
  each: z.enum(['row', 'column']),
  /** Columns, or rows, that hold the inputs. */
  inputs: z.array(z.string().min(1)).min(1),
  /** One cell that every sum has for its last input: a total. */
  last: CellSchema.optional(),
  /** The column, or row, that holds what is stated, or one figure for all. */
  stated: z.union([z.string().min(1), StatedSchema]),
  /** Rounding of the printed figures, where their last digits do not say. */
  rounded: z.number().nonnegative().optional(),
  /** Rows, or columns, to which it is applied; left out, all that hold these figures. */
  only: z.array(z.string().min(1)).optional(),
});

const CheckSchema = z
  .strictObject({
    id: slug,
    title: z
      .string()
      .min(3)
      .max(110)
      .regex(/^[\p{Lu}\d].*[^.]$/su, 'a name from its capital, without a full stop'),
    at: PlaceSchema,
    operation: operation.optional(),
    inputs: inputs.optional(),
    stated: StatedSchema.optional(),
    lines: z.array(LineSchema).min(2).optional(),
    family: FamilySchema.optional(),
    /** Decimals to which result and difference are given, where those in print would hide them. */
    decimals: z.number().int().min(0).max(4).optional(),
    /** Why it cannot be checked: what the documents do not print. */
    missing: z.string().min(10).optional(),
    note: z.string().min(3).optional(),
    /** Transcribed tables, and an area, that a disagreement is shown beside, with its sentence. */
    beside: z
      .strictObject({
        tables: z.array(slug).min(1),
        area: z
          .string()
          .regex(/^E\d{8}$/, 'an official area code')
          .optional(),
        sentence: z.string().regex(/^\p{Lu}.*\.$/su, 'a sentence'),
      })
      .optional(),
  })
  .refine(
    ({ inputs, lines, family, missing }) =>
      [inputs, lines, family].filter((each) => each !== undefined).length ===
      (missing === undefined || inputs !== undefined ? 1 : 0),
    { message: 'one of inputs, lines and family', path: ['inputs'] },
  )
  .refine(
    ({ operation, inputs, lines, family }) =>
      (operation !== undefined) === (inputs ?? lines ?? family) instanceof Object,
    { message: 'an operation where there is something to compute', path: ['operation'] },
  )
  .refine(({ inputs, stated, missing }) => !inputs || stated || missing, {
    message: 'the figure in print that the sum should give',
    path: ['stated'],
  });

/** One place where the figures of a document can be set against each other, or could be. */
export type Check = Readonly<z.output<typeof CheckSchema>>;
export type CheckInput = NonNullable<Check['inputs']>[number];
export type StatedFigure = NonNullable<Check['stated']>;
export type CheckFamily = NonNullable<Check['family']>;
export type CheckLine = NonNullable<Check['lines']>[number];

/**
 * Text of `data/record/<programme>/checks.yaml`, in its order.
 * @throws DataError naming the check and the field; ids must be unique.
 */
export function parseChecks(source: RecordFile): readonly Check[] {
  const { file } = source;
  const records = readYaml(source);
  if (!Array.isArray(records)) throw recordFault(file, undefined, ['no list', 'a list of checks']);
  const checks = records.map((record: unknown, index) => {
    const id = z.object({ id: z.string() }).safeParse(record).data?.id;
    return checkRecord(record, { file, name: id ?? `check ${index + 1}`, schema: CheckSchema });
  });
  const repeated = checks.find(({ id }, index) => checks.some((e, i) => i < index && e.id === id));
  if (repeated !== undefined)
    throw recordFault(file, `${repeated.id}.id`, [`${repeated.id} twice`, 'each id once']);
  return checks;
}
