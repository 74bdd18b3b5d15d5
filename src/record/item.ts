import { z } from 'zod';
import { listFaults, type DataFault } from '../pipeline/data-error.ts';
import { GROUPS, ITEM_KINDS } from './item-words.ts';
import { monthOrYear } from './month-or-year.ts';
import {
  checkRecord,
  listRecordFaults,
  readYaml,
  recordFault,
  type CheckedRecord,
  type RecordFile,
} from './read-yaml.ts';
import { CellSchema, PlaceSchema, slug, TargetSchema } from './target.ts';

/** A figure that the words of an item hold, exactly as printed. */
const FigureSchema = z.strictObject({
  label: z.string().min(2),
  printed: z.string().min(1),
  unit: z.string().min(1),
  cell: CellSchema.optional(),
});

/** What a document on record says came of the item, in its own words; `date` is when it held. */
const ReportedSchema = z.strictObject({
  quote: z.string().min(3),
  at: PlaceSchema,
  date: monthOrYear,
  figures: z.array(FigureSchema).default([]),
});

const LEVELS = ['low', 'medium', 'high'] as const;

const RiskSchema = z.strictObject({
  likelihood: z.enum(LEVELS),
  severity: z.enum(LEVELS),
  /** The two levels as printed: "Moderate, High" or "M, H". */
  printed: z.string().min(3),
  control: z.string().min(3),
});

const ItemSchema = z
  .strictObject({
    id: slug,
    kind: z.enum(ITEM_KINDS),
    /** A name in plain words, without full stop. */
    title: z
      .string()
      .min(3, 'a name in plain words: "Employment rate from 66.4% to 69.4%"')
      .max(100)
      .regex(/^[\p{Lu}\d‘“].*[^.]$/su, 'a name from its capital, without a full stop'),
    /** The exact words of the document; a cell of a table as its words stand. */
    quote: z.string().min(2, 'the exact words of the document'),
    at: PlaceSchema,
    /** Heading under which the programme's page lists it: "Table 13: programme elements". */
    part: z
      .string()
      .min(3, 'the heading that it is listed under, one of the parts in programme.yaml'),
    /** Id of the objective, an item of kind aim, that it serves. */
    objective: slug.optional(),
    groups: z.array(z.enum(GROUPS)).default([]),
    areas: z.array(z.string().regex(/^E\d{8}$/, 'an official area code')).default([]),
    /** Organisations responsible, as the document names them; never a person. */
    lead: z.string().min(2).optional(),
    due: z.strictObject({ date: monthOrYear, words: z.string().min(3) }).optional(),
    /** Who was to report it and when, where the document says so of this item alone. */
    reporting: z.string().min(3).optional(),
    figures: z.array(FigureSchema).default([]),
    reported: z.array(ReportedSchema).default([]),
    risk: RiskSchema.optional(),
    target: TargetSchema.optional(),
    related: z.array(slug).default([]),
    /** What a reader must know that the document does not say; never an opinion. */
    note: z.string().min(3).optional(),
  })
  .refine(({ kind, risk }) => (kind === 'risk') === (risk !== undefined), {
    message: 'likelihood and severity with every risk, and only there',
    path: ['risk'],
  })
  .refine(({ kind, target }) => kind !== 'target' || target !== undefined, {
    message: 'the number to reach',
    path: ['target'],
  });

/** One thing that a programme's documents promise, expect, warn of or state. */
export type RecordItem = Readonly<z.output<typeof ItemSchema>>;
export type RiskLevel = (typeof LEVELS)[number];

/** Fields that the items of a family have in common, written once; an item's own come first. */
const FamilySchema = z.strictObject({
  family: z.record(z.string(), z.unknown()).default({}),
  items: z.array(z.record(z.string(), z.unknown())).min(1),
});

/**
 * Items of one file: a single item, or a small family with the fields it has in common.
 * @throws DataError naming file, item and field.
 */
export function parseItems(source: RecordFile): readonly RecordItem[] {
  const { file } = source;
  return readItems(source).map((record) => checkRecord(record, itemOf(record, file)));
}

/** Everything that the items of one file lack, field by field; none where they are whole. */
export function listItemFaults(source: RecordFile): readonly DataFault[] {
  const { value: records = [], faults } = listFaults(() => readItems(source));
  const { file } = source;
  return [
    ...faults,
    ...records.flatMap((record) => listRecordFaults(record, itemOf(record, file))),
  ];
}

/** The items of a file as they are written, each with the fields of its family. */
function readItems(source: RecordFile): readonly object[] {
  const record = readYaml(source);
  const { file } = source;
  if (!(record instanceof Object)) throw recordFault(file, undefined, ['no fields', 'an item']);
  if (!('items' in record)) return [record];
  const { family, items } = checkRecord(record, { file, name: '', schema: FamilySchema });
  return items.map((item) => ({ ...family, ...item }));
}

function itemOf(record: object, file: string): CheckedRecord<typeof ItemSchema> {
  const name = 'id' in record && typeof record.id === 'string' ? record.id : 'item';
  return { file, name, schema: ItemSchema };
}
