import type { ChartRecord, ChartRow } from '../../src/publications/charts/chart-record.ts';
import { printedNumber } from './built-pages.ts';

/** A pattern of a sentence, and the numbers that a record must have where it stands. */
interface Claim {
  /** The sentence as it is said of a place. */
  readonly pattern: (place: string) => RegExp;
  /** Numbers in the order of the pattern's groups. */
  readonly numbers: (record: ChartRecord) => readonly number[];
}

/** A claim found in a text: the numbers that it states, and those that the record gives. */
export interface FoundClaim {
  readonly words: string;
  readonly stated: readonly (number | null)[];
  readonly computed: readonly number[];
}

const NUMBER = String.raw`([+−]?\d[\d,]*(?:\.\d+)?%?|none)`;
/** `#` stands for a number, `@` for the name of the place. */
const claim = (words: string, numbers: Claim['numbers']): Claim => ({
  pattern: (place) => new RegExp(words.replaceAll('#', NUMBER).replaceAll('@', place), 'g'),
  numbers,
});

const valuesOf = ({ rows }: ChartRecord) => rows.flatMap(({ value }) => value ?? []);
const many = ({ rows }: ChartRecord, is: (row: ChartRow) => boolean) => rows.filter(is).length;
const differing = (record: ChartRecord, wanted: string) =>
  many(record, ({ difference }) => difference === wanted);
const moving = (record: ChartRecord, wanted: string) =>
  many(record, ({ direction }) => direction === wanted);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Rounds half away from zero, as every published figure is. */
function round(value: number, decimals: number): number {
  const size = Number(
    `${Math.round(Number(`${Math.abs(value).toFixed(9)}e${decimals}`))}e-${decimals}`,
  );
  return value < 0 && size !== 0 ? -size : size;
}

/** Numerators of all areas over their denominators. */
function together(record: ChartRecord): number {
  const total = (key: 'count' | 'denominator') => sum(record.rows.map((row) => row[key] ?? NaN));
  return round((100 * total('count')) / total('denominator'), record.unit.decimals);
}

/** Fewest areas that have half of all claimants. */
function half({ rows }: ChartRecord): number {
  const counts = rows.map(({ count }) => count ?? NaN).sort((one, other) => other - one);
  const reached = counts.findIndex(
    (_, index) => sum(counts.slice(0, index + 1)) >= sum(counts) / 2,
  );
  return reached + 1;
}

/** First and last figure of a line; `other` is the line of England. */
function ends(record: ChartRecord, name = record.place.name) {
  const own = record.rows.filter((row) => row.name === name && row.value !== null);
  const from = own.filter(({ period }) => period >= lineStart(record));
  return {
    first: from[0]?.value ?? NaN,
    last: own.at(-1)?.value ?? NaN,
    row: own.at(-1),
    from: from[0],
  };
}

/** Where the last unbroken stretch of the place's line starts. */
function lineStart({ breaks }: ChartRecord): string {
  return String(breaks.map(({ year }) => year).sort((one, other) => other - one)[0] ?? '');
}

const gap = (record: ChartRecord) =>
  Math.abs(round(ends(record).last - ends(record, 'England').last, record.unit.decimals));
const change = (record: ChartRecord) =>
  round(ends(record).last - ends(record).first, record.unit.decimals);
const interval = (row: ChartRow | undefined) => [row?.lower ?? NaN, row?.upper ?? NaN];

/** Ends of the interval of the change: half-widths add as the roots of their squares do. */
function changeInterval(record: ChartRecord): readonly number[] {
  const { row, from } = ends(record);
  const width = (each: ChartRow | undefined) => ((each?.upper ?? NaN) - (each?.lower ?? NaN)) / 2;
  const error = Math.hypot(width(row), width(from));
  const difference = (row?.value ?? NaN) - (from?.value ?? NaN);
  return [difference - error, difference + error].map((each) => round(each, record.unit.decimals));
}

const CLAIMS: readonly Claim[] = [
  claim('ran from # to #', (record) => [
    Math.min(...valuesOf(record)),
    Math.max(...valuesOf(record)),
  ]),
  claim('taken together the [^.]*? was #', (record) => [together(record)]),
  claim('# (?:LSOAs|wards) were higher and # were lower', (record) => [
    differing(record, 'higher'),
    differing(record, 'lower'),
  ]),
  claim('limits; # were not clearly different', (record) => [differing(record, 'not different')]),
  claim('clearly fell in #(?: LSOAs)? and clearly rose in #', (record) => [
    moving(record, 'fall'),
    moving(record, 'rise'),
  ]),
  claim('in # there is no clear change', (record) => [moving(record, 'no clear change')]),
  claim('clearly fell in # of #', (record) => [moving(record, 'fall'), record.rows.length]),
  claim('clearly rose in # of #', (record) => [moving(record, 'rise'), record.rows.length]),
  claim('clearly above average in # of #', (record) => [
    differing(record, 'higher'),
    record.rows.length,
  ]),
  claim('Half the claimants lived in # of #', (record) => [half(record), record.rows.length]),
  claim('# of # LSOAs in England’s most deprived tenth', (record) => [
    many(record, ({ value }) => value === 1),
    record.rows.length,
  ]),
  claim('A fifth or more employment-deprived in # of #', (record) => [
    many(record, ({ value }) => value !== null && value >= 20),
    record.rows.length,
  ]),
  claim('The plan sought # fewer [^.]*? in # LSOAs', (record) => [
    sum(valuesOf(record)),
    valuesOf(record).length,
  ]),
  claim('add up to #', (record) => [sum(valuesOf(record))]),
  claim('The other # LSOAs are outside', (record) => [many(record, ({ value }) => value === null)]),
  claim('in # of @’s # LSOAs', (record) => [valuesOf(record).length, record.rows.length]),
  claim('(?:across @’s|the city’s) # (?:LSOAs|wards)', ({ rows }) => [rows.length]),
  claim(', # (?:LSOAs|wards) \\(', ({ rows }) => [rows.length]),
  claim('was # points (?:above|below) England’s', (record) => [gap(record)]),
  claim(': @ #, England #', (record) => [ends(record).last, ends(record, 'England').last]),
  claim(
    '@’s [^.]*? was #(?: \\(95% confidence interval: # to #\\))?\\. For England it was #',
    (record) => [
      ends(record).last,
      ...(ends(record).row?.lower === null ? [] : interval(ends(record).row)),
      ends(record, 'England').last,
    ],
  ),
  claim('@’s was #: (?:a change of|[a-z ]+\\() ?# percentage', (record) => [
    ends(record).first,
    change(record),
  ]),
  claim('points, 95% confidence interval: # to #\\)', changeInterval),
];

/** Every claim with numbers that a text makes, beside what the record gives. */
export function claimsOf(text: string, record: ChartRecord): readonly FoundClaim[] {
  return CLAIMS.flatMap(({ pattern, numbers }) =>
    [...text.matchAll(pattern(record.place.name))].map(([words, ...groups]) => ({
      words,
      stated: groups
        .filter((group) => group !== undefined)
        .map((group) => (group === 'none' ? 0 : printedNumber(group))),
      computed: numbers(record),
    })),
  );
}

/** Words with numbers that are names: of a table, of a scale. */
const NAMES =
  /Table 15 of the plan|per 100 residents aged 16 and over|1 (?:being )?the most deprived|of 10(?=, 1 being)/g;

/** Numbers of a text that no claim states: years, ages and levels, which must be words of the chart. */
export function otherNumbers(text: string, { place }: ChartRecord): readonly string[] {
  const patterns = [NAMES, ...CLAIMS.map(({ pattern }) => pattern(place.name))];
  const rest = patterns.reduce((left, pattern) => left.replaceAll(pattern, '…'), text);
  return numbersIn(rest);
}

/** All numbers of a text as they are printed, without their signs. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
}
