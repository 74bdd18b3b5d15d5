/**
 * Why a value is absent or special. The empty status means an ordinary published value.
 * A blank value always carries one of the first three: blank is never zero.
 */
export const STATUSES = [
  '',
  'suppressed',
  'not available',
  'not applicable',
  'rounds to zero',
  'estimated',
  'provisional',
  'revised',
  'break',
] as const;

export type Status = (typeof STATUSES)[number];

/** Statuses that stand in place of a value. */
export const ABSENT: ReadonlySet<Status> = new Set([
  'suppressed',
  'not available',
  'not applicable',
]);

/** Government Analysis Function shorthand, shown in tables and downloads. */
export const STATUS_CODES: Readonly<Record<Status, string>> = {
  '': '',
  suppressed: '[c]',
  'not available': '[x]',
  'not applicable': '[z]',
  'rounds to zero': '[low]',
  estimated: '[e]',
  provisional: '[p]',
  revised: '[r]',
  break: '[b]',
};

/** The one row that every table is made of. */
export interface Observation {
  /** Official code; its edition is declared by the table. */
  readonly area: string;
  /** ISO 8601 interval, start and duration: `2008-01-01/P1Y`. */
  readonly period: string;
  readonly value: number | null;
  /** Ends of the 95% interval, in the unit of the value. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Numerator, in people. */
  readonly count: number | null;
  /** Denominator, in people. */
  readonly denominator: number | null;
  readonly status: Status;
}

/** Columns of `data/observations/*.csv`, in order. */
export const OBSERVATION_COLUMNS = [
  'area',
  'period',
  'value',
  'lower',
  'upper',
  'count',
  'denominator',
  'status',
] as const satisfies readonly (keyof Observation)[];

/** An observation with nothing but its key: the start of every parser's row. */
export function emptyObservation(area: string, period: string): Observation {
  return {
    area,
    period,
    value: null,
    lower: null,
    upper: null,
    count: null,
    denominator: null,
    status: '',
  };
}
