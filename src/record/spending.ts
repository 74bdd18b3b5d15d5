import { z } from 'zod';
import { checkRecord, readYaml, type RecordFile } from './read-yaml.ts';
import { slug } from './target.ts';

/** One figure of a table: the words of its row, and of its column where the row has several. */
const CellSchema = z.strictObject({ row: z.string().min(1), column: z.string().min(1).optional() });

export type SpendingCell = Readonly<z.output<typeof CellSchema>>;

/** Money and what it is said to have bought: both in one document, and belonging together there. */
const CostSchema = z.strictObject({
  /** What one of them is: "person into work". */
  unit: z.string().min(3),
  spend: CellSchema,
  output: CellSchema,
  /** What a reader must know before using the quotient. */
  caveat: z.string().min(10),
});

/** A cost that a reader may look for, and why it cannot be worked out. */
const UnknownSchema = z.strictObject({ what: z.string().min(5), why: z.string().min(10) });

const TableSchema = z.strictObject({
  /** Slug of a transcribed table of the programme. */
  table: slug,
  title: z.string().min(3),
  /** The period in the document's words. */
  period: z.string().min(3),
  /** Spent, budgeted or forecast: what its money is. */
  about: z.string().min(10),
  /** Row of the printed total; left out where none is printed. */
  total: z.string().min(1).optional(),
  costs: z.array(CostSchema).default([]),
  unknown: z.array(UnknownSchema).default([]),
});

const SpendingSchema = z.strictObject({ tables: z.array(TableSchema).min(1) });

/** Which figures of a programme's tables are money, which belong together, and which do not. */
export type Spending = Readonly<z.output<typeof SpendingSchema>>;
export type SpendingTable = Spending['tables'][number];
export type SpendingCost = SpendingTable['costs'][number];

/**
 * Text of `data/record/<programme>/spending.yaml`.
 * @throws DataError naming file and field.
 */
export function parseSpending({ file, text }: RecordFile): Spending {
  return checkRecord(readYaml({ file, text }), { file, name: '', schema: SpendingSchema });
}
