import { z } from 'zod';
import { isPeriod } from '../pipeline/period.ts';
import { checkRecord, readYaml, recordFault, type RecordFile } from './read-yaml.ts';
import { PlaceSchema, slug } from './target.ts';

/** What of a figure can be drawn again from published data. */
export const FIGURE_STATES = ['rebuilt', 'partly rebuilt', 'not rebuilt'] as const;

const period = z.string().refine(isPeriod, 'a period, such as 2004-01-01/P1Y');
const code = z.string().regex(/^[EK]\d{8}$/, 'an official area code');

/** The most deprived areas of a place: those ranked within so many per cent of all ranked. */
const MostDeprivedSchema = z.strictObject({
  kind: z.literal('most-deprived'),
  /** Slug of a canonical table of ranks, 1 the most deprived. */
  table: slug,
  period,
  /** Areas that were ranked in the whole country. */
  ranked: z.number().int().positive(),
  percent: z.number().positive().max(100),
});

/** Lines of a trend of this record: the place first, then what it is set beside. */
const TrendSchema = z.strictObject({
  kind: z.literal('trend'),
  indicator: slug,
  areas: z.array(code).min(2).max(4),
  /** The period that the headline reads off. */
  read: period,
  /** Two periods of the place whose difference the text speaks of; only where there are intervals. */
  change: z.tuple([period, period]).optional(),
  /** Last year that is drawn; all of them where it is left out. */
  to: z.number().int().optional(),
});

/** A table of the document, drawn. */
const PrintedSchema = z.strictObject({
  kind: z.literal('printed'),
  table: slug,
  /** The column that the headline reads off, for these rows. */
  column: z.string().min(1),
  rows: z.array(z.string().min(1)).length(2),
  words: z.string().min(3),
});

const PlanFigureSchema = z
  .strictObject({
    number: z.number().int().positive(),
    /** Its caption as printed; left out where the document prints none. */
    title: z.string().min(3).optional(),
    /** Where its number comes from: its caption, the text, or only its place between others. */
    numbered: z.enum(['caption', 'text', 'order']),
    /** What it shows, in plain words. */
    subject: z.string().min(3),
    at: PlaceSchema,
    /** What the document says of it, word for word. */
    quotes: z.array(z.strictObject({ quote: z.string().min(3), place: z.string().min(3) })),
    state: z.enum(FIGURE_STATES),
    /** How the drawing differs from the lost figure, or why there is none; a sentence or two each. */
    words: z.array(z.string().min(10)).min(1),
    /** Who holds, or would hold, what is missing. */
    holder: z.string().min(10).optional(),
    /** Maps and trends of this record that come nearest. */
    nearest: z
      .array(z.union([z.strictObject({ map: slug }), z.strictObject({ trend: slug })]))
      .default([]),
    drawing: z
      .discriminatedUnion('kind', [MostDeprivedSchema, TrendSchema, PrintedSchema])
      .optional(),
  })
  .refine(({ state, drawing }) => (state === 'not rebuilt') === (drawing === undefined), {
    message: 'a drawing with every figure that is rebuilt, and only there',
    path: ['drawing'],
  })
  .refine(({ state, holder }) => state === 'rebuilt' || holder !== undefined, {
    message: 'who holds what is missing',
    path: ['holder'],
  })
  .refine(({ numbered, title }) => (numbered === 'caption') === (title !== undefined), {
    message: 'the caption with every figure that has one, and only there',
    path: ['title'],
  });

/** A figure of a programme's document, and what of it can be drawn again. */
export type PlanFigure = Readonly<z.output<typeof PlanFigureSchema>>;
export type MostDeprivedDrawing = Readonly<z.output<typeof MostDeprivedSchema>>;
export type TrendDrawing = Readonly<z.output<typeof TrendSchema>>;
export type PrintedDrawing = Readonly<z.output<typeof PrintedSchema>>;

/**
 * Text of `data/record/<programme>/figures.yaml`: every figure in order of number.
 * @throws DataError naming figure and field; numbers must run from 1 without a gap.
 */
export function parsePlanFigures(source: RecordFile): readonly PlanFigure[] {
  const { file } = source;
  const records = readYaml(source);
  if (!Array.isArray(records)) throw recordFault(file, undefined, ['no list', 'a list of figures']);
  const figures = records.map((record: unknown, index) =>
    checkRecord(record, { file, name: `figure ${index + 1}`, schema: PlanFigureSchema }),
  );
  const wrong = figures.findIndex(({ number }, index) => number !== index + 1);
  if (wrong !== -1)
    throw recordFault(file, `figure ${wrong + 1}.number`, [
      String(figures[wrong]?.number),
      `${wrong + 1}: no figure is left out, and none stands twice`,
    ]);
  return figures;
}
