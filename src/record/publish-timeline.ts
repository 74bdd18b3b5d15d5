import type { AnyIndicator, Tables } from '../indicators/indicator.ts';
import { formatConfidence, formatValue } from '../pipeline/format-number.ts';
import type { Observation } from '../pipeline/observation.ts';
import { formatPeriod, startYear } from '../pipeline/period.ts';
import type { Break } from './breaks.ts';
import { formatDate } from '../verdicts/date-words.ts';
import { dateSpan, type Span } from './printed-span.ts';
import type { ProgrammeRecord } from './programme-record.ts';
import { recordFault } from './read-yaml.ts';
import type { QuotedPlace } from './target.ts';
import type { EventKind, Timeline, TimelineEvent } from './timeline.ts';

/** One event as the timeline shows it. */
export interface PublishedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly when: string;
  readonly span: Span;
  /** A quotation, the sentence of a break, or the figure with its interval. */
  readonly words: string;
  /** Where a quotation stands; null where the words are not quoted. */
  readonly at: QuotedPlace | null;
  readonly break: string | null;
  /** Slug of the trend that its figure is from. */
  readonly indicator: string | null;
  readonly note: string | null;
  readonly items: readonly { readonly id: string; readonly title: string }[];
}

/** The timeline of one programme, its events in the order of time. */
export interface PublishedTimeline {
  readonly programme: string;
  readonly from: number;
  readonly to: number;
  readonly indicator: string;
  readonly events: readonly PublishedEvent[];
}

/** What events are joined to. */
export interface TimelineSources {
  readonly file: string;
  readonly record: ProgrammeRecord;
  readonly breaks: readonly Break[];
  readonly tables: Tables;
  readonly indicators: readonly (AnyIndicator & { readonly slug: string })[];
}

/**
 * Joins each event to its break, figure, document and items.
 * @throws DataError naming file, event and field where one of them is not on record, where a date
 * lies outside the timeline, or a figure is not the highest or lowest that it is said to be.
 */
export function publishTimeline(timeline: Timeline, sources: TimelineSources): PublishedTimeline {
  const { from, to, indicator } = timeline;
  findIndicator(indicator, 'indicator', sources);
  const ids = timeline.events.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined)
    throw recordFault(sources.file, `${twice}.id`, [`"${twice}" twice`, 'each id once']);
  const events = timeline.events
    .map((event) => joinEvent(event, timeline, sources))
    .toSorted((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1]);
  return { programme: sources.record.slug, from, to, indicator, events };
}

type Origin = Pick<PublishedEvent, 'words' | 'at' | 'break' | 'indicator' | 'title'> & {
  readonly date: string;
};

function joinEvent(
  event: TimelineEvent,
  timeline: Timeline,
  sources: TimelineSources,
): PublishedEvent {
  const { id, kind, note = null } = event;
  const { date, ...origin } = originOf(event, timeline, sources);
  const span = dateSpan(date);
  if (span[0] < timeline.from || span[1] > timeline.to + 1)
    throw recordFault(sources.file, `${id}.date`, [
      date,
      `a date from ${timeline.from} to ${timeline.to}`,
    ]);
  const items = event.items.map((item) => findItem(item, event, sources));
  return { ...origin, id, kind, note, span, when: formatDate(date), items };
}

function originOf(event: TimelineEvent, timeline: Timeline, sources: TimelineSources): Origin {
  if (event.break !== undefined) return joinBreak(event, event.break, sources);
  if (event.figure !== undefined) return joinFigure(event, timeline, sources);
  const { id, at, date = '', quote = '', title } = event;
  const documents = sources.record.programme.documents.map((document) => document.id);
  if (at === undefined || !documents.includes(at.document))
    throw recordFault(sources.file, `${id}.at.document`, [
      `"${at?.document}"`,
      documents.join(' or '),
    ]);
  return { title, date, words: quote, at, break: null, indicator: null };
}

/** A break may bear more than once: other dates than its own must stand in its sentence. */
function joinBreak(
  { id, title, date }: TimelineEvent,
  name: string,
  sources: TimelineSources,
): Origin {
  const found = sources.breaks.find((each) => each.id === name);
  if (found === undefined)
    throw recordFault(sources.file, `${id}.break`, [`"${name}"`, 'an id of data/breaks.yaml']);
  const when = date ?? found.date;
  if (when !== found.date && !found.sentence.includes(formatDate(when)))
    throw recordFault(sources.file, `${id}.date`, [
      `"${when}"`,
      `"${found.date}", or a date in the sentence of ${name}`,
    ]);
  return { title, date: when, words: found.sentence, at: null, break: name, indicator: null };
}

function joinFigure(
  { id, title, figure }: TimelineEvent,
  timeline: Timeline,
  sources: TimelineSources,
): Origin {
  if (figure === undefined) throw new RangeError(`${id} has no figure`);
  const { unit, tables, phrase } = findIndicator(
    figure.indicator,
    `${id}.figure.indicator`,
    sources,
  );
  const rows = sources.tables(tables[0] ?? '').filter(({ area }) => area === figure.area);
  const rowOf = (period: string) => findRow(rows, period, { file: sources.file, id });
  const row = rowOf(figure.period);
  checkExtreme(row, rows, { ...timeline, file: sources.file, id, is: figure.is });
  const from = figure.from === undefined ? undefined : rowOf(figure.from);
  const print = (each: Observation) => formatValue(each.value, unit);
  const say = (each: Observation) =>
    `${phrase(print(each))} in ${formatPeriod(each.period)}${formatConfidence(each, unit)}`;
  const words = [...(from === undefined ? [] : [from]), row].map(say).join('; ');
  return {
    title: title
      .replace('{value}', print(row))
      .replace('{from}', from === undefined ? '' : print(from)),
    date: String(startYear(figure.period)),
    words: `${words}.`,
    at: null,
    break: null,
    indicator: figure.indicator,
  };
}

interface At {
  readonly file: string;
  readonly id: string;
}

function findRow(rows: readonly Observation[], period: string, { file, id }: At): Observation {
  const row = rows.find((each) => each.period === period);
  if (row === undefined || row.value === null)
    throw recordFault(file, `${id}.figure.period`, [`"${period}"`, 'a period with a value']);
  return row;
}

interface Extreme extends At {
  readonly from: number;
  readonly to: number;
  readonly is: 'highest' | 'lowest' | undefined;
}

function checkExtreme(
  row: Observation,
  rows: readonly Observation[],
  { file, id, from, to, is }: Extreme,
): void {
  if (is === undefined) return;
  const values = rows
    .filter(({ period }) => startYear(period) >= from && startYear(period) <= to)
    .flatMap(({ value }) => (value === null ? [] : [value]));
  const extreme = is === 'highest' ? Math.max(...values) : Math.min(...values);
  if (row.value !== extreme)
    throw recordFault(file, `${id}.figure.is`, [
      `${is}, of ${row.value}`,
      `the ${is} of ${from} to ${to}, which is ${extreme}`,
    ]);
}

function findIndicator(slug: string, field: string, { file, indicators }: TimelineSources) {
  const found = indicators.find(
    (indicator) => indicator.slug === slug && indicator.kind === 'trend',
  );
  if (found === undefined)
    throw recordFault(file, field, [`"${slug}"`, 'a trend of src/indicators']);
  return found;
}

function findItem(item: string, { id }: TimelineEvent, { file, record }: TimelineSources) {
  const found = record.items.find((each) => each.item.id === item);
  if (found === undefined)
    throw recordFault(file, `${id}.items`, [`"${item}"`, 'ids of items of the programme']);
  return { id: item, title: found.item.title };
}
