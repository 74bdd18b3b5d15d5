import { z } from 'zod';
import { monthOrYear } from './month-or-year.ts';
import { checkRecord, readYaml, type RecordFile } from './read-yaml.ts';
import { PlaceSchema, slug } from './target.ts';

/** What kinds of things a timeline holds, in the order of its lanes. */
export const EVENT_KINDS = [
  'promised',
  'decided',
  'measured',
  'economy',
  'benefit-change',
  'definition',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** The kinds in words. */
export const EVENT_WORDS: Readonly<Record<EventKind, string>> = {
  promised: 'Promised for then',
  decided: 'Decided',
  measured: 'Measured',
  economy: 'The economy, as measured',
  'benefit-change': 'Benefit rules change',
  definition: 'Definitions change',
};

/** Values of a trend of this record; their year is the date of the event. */
const FigureSchema = z.strictObject({
  /** Slug of a trend in `src/indicators`. */
  indicator: slug,
  area: z.string().regex(/^E\d{8}$/, 'an official area code'),
  /** As the table writes it: "2008-01-01/P1Y". */
  period: z.string().min(10),
  /** An earlier period, where the event is the move between two. */
  from: z.string().min(10).optional(),
  /** What it must be of all years of the timeline; the build checks it. */
  is: z.enum(['highest', 'lowest']).optional(),
});

const EventSchema = z
  .strictObject({
    id: slug,
    kind: z.enum(EVENT_KINDS),
    /** A few words; `{value}` and `{from}` stand for the figures, printed from the table. */
    title: z.string().min(3).max(56),
    /** Left out with a figure; with a break, only where the break's sentence gives several. */
    date: monthOrYear.optional(),
    quote: z.string().min(3).optional(),
    at: PlaceSchema.optional(),
    break: z
      .string()
      .regex(/^B[1-9]\d?$/, 'the id of a break in data/breaks.yaml')
      .optional(),
    figure: FigureSchema.optional(),
    /** Ids of the items that it is about. */
    items: z.array(slug).default([]),
    note: z.string().min(3).optional(),
  })
  .refine(({ quote, at }) => (quote === undefined) === (at === undefined), {
    message: 'where the words stand, with every quotation and only there',
    path: ['at'],
  })
  .refine((event) => [event.quote, event.break, event.figure].filter(isGiven).length === 1, {
    message: 'one origin: a quotation, a break or a figure',
    path: ['quote'],
  })
  .refine(
    ({ date, quote, figure }) =>
      !(isGiven(quote) && !isGiven(date)) && !(isGiven(figure) && isGiven(date)),
    {
      message: 'a date with every quotation, and none with a figure',
      path: ['date'],
    },
  );

const TimelineSchema = z
  .strictObject({
    from: z.number().int(),
    to: z.number().int(),
    /** Slug of the trend that stands on the same axis of years. */
    indicator: slug,
    events: z.array(EventSchema).min(1),
  })
  .refine(({ from, to }) => from < to, { message: 'a later year than `from`', path: ['to'] });

function isGiven(field: unknown): boolean {
  return field !== undefined;
}

/** What was promised, decided and measured of a programme, and what changed meanwhile. */
export type Timeline = Readonly<z.output<typeof TimelineSchema>>;
export type TimelineEvent = Timeline['events'][number];

/**
 * Text of `data/record/<programme>/timeline.yaml`.
 * @throws DataError naming file and field.
 */
export function parseTimeline({ file, text }: RecordFile): Timeline {
  return checkRecord(readYaml({ file, text }), { file, name: '', schema: TimelineSchema });
}
