import { z } from 'zod';
import { isPeriod, monthSpan, periodsOverlap } from '../pipeline/period.ts';
import { monthOrYear } from './month-or-year.ts';

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens: "employment-rate"');

/** Where words or a figure stand: a document of the programme, and its page, table or paragraph. */
export const PlaceSchema = z.strictObject({
  document: slug,
  place: z.string().min(3, 'the page, table or paragraph: "Table 14, page 47"'),
});

export type QuotedPlace = Readonly<z.output<typeof PlaceSchema>>;

/** The cell of a transcribed table that a figure must equal: one number, one origin. */
export const CellSchema = z.strictObject({
  table: slug,
  column: z.string().min(1),
  row: z.string().min(1).optional(),
  area: z
    .string()
    .regex(/^E\d{8}$/, 'an official area code')
    .optional(),
});

export type PrintedCell = Readonly<z.output<typeof CellSchema>>;

const measured = {
  value: z.number('the figure as a number, without marks: 69.4'),
  /** The figure with its marks, exactly as in print: "66.4%", "over 200". */
  printed: z.string().min(1, 'the figure with its marks, exactly as in print: "69.4%"'),
  at: PlaceSchema,
};

/** What the programme set out from. */
const BaselineSchema = z.strictObject({
  ...measured,
  /** The period as the document gives it; "no date printed" where it gives none. */
  period: z.string().min(1),
  cell: CellSchema.optional(),
});

/** One version of a target: what was decided, by whom, and where it is written. */
const VersionSchema = z.strictObject({
  id: slug,
  ...measured,
  /** When the target was to be reached; left out where the document gives no date. */
  by: monthOrYear.optional(),
  /** When the version came into force: the date of the document that sets it, if nothing else. */
  set: monthOrYear,
  decided: z.string().min(3, 'what decided it: "Local Area Agreement"'),
  why: z.string().min(3, 'why, in a sentence: "The target of the Local Area Agreement."'),
  baseline: BaselineSchema.optional(),
  cell: CellSchema.optional(),
});

/**
 * How sure a reported figure is: `exact` (a full count in whole numbers), within so many either way
 * (`rounding`), an interval, or only one end of one ("over 200" is `at least`).
 */
const CertaintySchema = z.union([
  z.enum(['exact', 'at least', 'at most']),
  z.strictObject({ rounding: z.number().positive() }),
  z.strictObject({ lower: z.number(), upper: z.number() }),
]);

export type Certainty = Readonly<z.output<typeof CertaintySchema>>;

/** What a document on record says was achieved, on the measure of the target. */
const AchievedSchema = z
  .strictObject({
    ...measured,
    period: z.string().min(1),
    definition: slug,
    certainty: CertaintySchema,
    quote: z.string().min(1),
  })
  .refine(({ value, certainty }) => !isInterval(certainty) || isAround(value, certainty), {
    message: 'an interval that holds the figure',
    path: ['certainty'],
  });

type Interval = Extract<Certainty, { readonly lower: number }>;

function isInterval(certainty: Certainty): certainty is Interval {
  return typeof certainty === 'object' && 'lower' in certainty;
}

function isAround(value: number, { lower, upper }: Interval): boolean {
  return lower <= value && value <= upper;
}

const period = z
  .string()
  .refine(isPeriod, { message: 'a period as the table writes it: 2006-01-01/P1Y', abort: true });

/** An official series on another definition: shown beside the target, never its verdict. */
const ContextSchema = z
  .strictObject({
    /** Slug of a table in `data/observations`. */
    table: slug,
    area: z.string().regex(/^E\d{8}$/, 'an official area code'),
    definition: slug,
    /** The periods compared, as the table writes them: "2006-01-01/P1Y". */
    from: period,
    to: period,
  })
  .refine(isForward, {
    message: 'a later period than `from`, sharing no month with it',
    path: ['to'],
  });

function isForward({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return monthSpan(from)[0] < monthSpan(to)[0] && !periodsOverlap(from, to);
}

/**
 * The official table that counts what a target seeks to reduce, on the target’s own definition: it is
 * judged by the fall since `from` where the table has rows, and by nothing where it has none yet.
 */
const SeriesSchema = z.strictObject({
  /** Slug of a table in `data/observations`. */
  table: slug,
  area: z.string().regex(/^E\d{8}$/, 'an official area code'),
  /** The period that the target set out from: "2006-08-01/P1M". */
  from: period,
  /** How far a count may lie from the true one, by the rounding of its publisher. */
  within: z.number().min(0),
});

export type TargetSeries = Readonly<z.output<typeof SeriesSchema>>;

/**
 * A number to reach. `basis` is the kind of evidence that could judge it: `rate`, a survey estimate
 * with an interval; `count`, people, places or pounds. `better` is the side of the number on which
 * it is met. `definition` names what is measured: figures on another are never set against it.
 */
export const TargetSchema = z
  .strictObject({
    measure: z
      .string()
      .min(3, 'what is measured, of whom and where: "Employment rate, Leicester, working age"'),
    basis: z.enum(['rate', 'count'], 'rate (a survey estimate) or count (people, places, pounds)'),
    unit: z.string().min(1, 'the unit in words: "per cent"'),
    better: z.enum(
      ['higher', 'lower'],
      'the side of the number on which it is met: higher or lower',
    ),
    definition: slug,
    versions: z.array(VersionSchema).min(1),
    achieved: AchievedSchema.optional(),
    series: SeriesSchema.optional(),
    context: z.array(ContextSchema).default([]),
  })
  .refine(({ versions }) => new Set(versions.map(({ id }) => id)).size === versions.length, {
    message: 'each id of a version once: it is an anchor of the page',
    path: ['versions'],
  })
  .refine(
    ({ basis, definition, achieved }) =>
      basis === 'count' || achieved?.definition !== definition || isInterval(achieved.certainty),
    {
      message:
        'the 95% interval of a survey estimate, { lower, upper }: without it nothing is judged',
      path: ['achieved', 'certainty'],
    },
  )
  .refine(({ basis, better, series }) => !series || (basis === 'count' && better === 'higher'), {
    message: 'of a count of people fewer: the fall of the series is set against it',
    path: ['series'],
  })
  .refine(({ achieved, series }) => !achieved || !series, {
    message: 'what a document reports, or what a table counts: not both',
    path: ['series'],
  })
  .refine(({ definition, context }) => context.every((each) => each.definition !== definition), {
    message: 'series on other definitions: one on the target’s own would have to be judged',
    path: ['context'],
  });

export type Target = Readonly<z.output<typeof TargetSchema>>;
export type TargetVersion = Readonly<z.output<typeof VersionSchema>>;
export type Achieved = Readonly<z.output<typeof AchievedSchema>>;
export type TargetContext = Readonly<z.output<typeof ContextSchema>>;
