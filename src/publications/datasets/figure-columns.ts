import { ABSENT, STATUS_CODES, type Status } from '../../pipeline/observation.ts';
import { periodDays } from '../../pipeline/period-days.ts';
import { roundHalfAway } from '../../pipeline/round-half-away.ts';
import type { CellColumn } from './cell-columns.ts';
import type { ChartRow } from '../charts/chart-record.ts';
import { STATUS_MEANINGS } from './dataset.ts';

/** A row of a chart with the decimal places of its chart. */
export interface FigureRow extends ChartRow {
  readonly decimals: number;
}

/** A column of figures, and what stands in it. */
export type FigureColumn = CellColumn<FigureRow>;

type Text = readonly [name: string, title: string, description: string];

/** A code for each cell that a value of the row is given for, but not the cell's own. */
const NOT_AVAILABLE: Status = 'not available';

/**
 * The columns that the rows of one measure have something in, in reading order.
 * @param unit what a value is in, in words.
 */
export function figureColumns(rows: readonly FigureRow[], unit: string): readonly FigureColumn[] {
  return [
    ...areaColumns(),
    ...periodColumns(),
    ...valueColumns(rows, unit),
    ...peopleColumns(rows),
    {
      ...text([
        'status',
        'Status',
        `Why a value is absent or special; empty where it is an ordinary one. ${codesInWords()}`,
      ]),
      optional: true,
      cell: ({ status }) => STATUS_CODES[status],
    },
  ];
}

/** The codes with their meanings, in a sentence. */
export function codesInWords(): string {
  const words = Object.entries(STATUS_MEANINGS).map(([code, meaning]) => `${code} ${meaning}`);
  return `${words.join('; ')}.`;
}

function areaColumns(): readonly FigureColumn[] {
  return [
    {
      ...text(['area_code', 'Area code', 'Official nine-character code of the area.']),
      cell: ({ area }) => area,
    },
    { ...text(['area_name', 'Area name', 'Name of the area.']), cell: ({ name }) => name },
    {
      ...text([
        'area_edition',
        'Edition',
        'Kind of area with the edition of boundaries that its code belongs to, such as lsoa2011.',
      ]),
      cell: ({ edition }) => edition,
    },
  ];
}

function periodColumns(): readonly FigureColumn[] {
  const day = ([name, title, description]: Text) =>
    ({ name, title, description, datatype: 'date' }) as const;
  return [
    {
      ...text(['period', 'Period', 'ISO 8601 interval: first day and duration.']),
      cell: ({ period }) => period,
    },
    {
      ...day(['period_start', 'First day', 'First day of the period.']),
      cell: ({ period }) => periodDays(period)[0],
    },
    {
      ...day(['period_end', 'Last day', 'Last day of the period.']),
      cell: ({ period }) => periodDays(period)[1],
    },
  ];
}

function valueColumns(rows: readonly FigureRow[], unit: string): readonly FigureColumn[] {
  const ends: readonly (readonly ['lower' | 'upper', Text])[] = [
    ['lower', ['lower_95', 'Lower end', 'Lower end of the 95% confidence interval.']],
    ['upper', ['upper_95', 'Upper end', 'Upper end of the 95% confidence interval.']],
  ];
  const reason = reasonColumn(rows, 'lower', [
    'interval_status',
    'Status of the interval',
    'Why a value has no interval; empty where it has one. Codes as in the column status.',
  ]);
  const status = reason[0]?.name ?? 'status';
  return [
    {
      ...decimal(['value', 'Value', `The figure, in ${unit}.`]),
      ...(rows.some(({ value }) => value === null) ? { status: 'status' } : {}),
      cell: ({ value, decimals }) => number(value, decimals),
    },
    ...ends
      .filter(([key]) => has(rows, key))
      .map(([key, words]): FigureColumn => ({
        ...decimal(words),
        ...(lacks(rows, key) ? { status } : {}),
        cell: (row) => number(row[key], row.decimals),
      })),
    ...reason,
  ];
}

/** Numerator and denominator, each with its status where some values lack it. */
function peopleColumns(rows: readonly FigureRow[]): readonly FigureColumn[] {
  const columns: readonly (readonly ['count' | 'denominator', Text])[] = [
    ['count', ['count', 'Count', 'Numerator, in people.']],
    ['denominator', ['denominator', 'Denominator', 'Denominator, in people.']],
  ];
  return columns
    .filter(([key]) => has(rows, key))
    .flatMap(([key, words]): readonly FigureColumn[] => {
      const [, title] = words;
      const reason = reasonColumn(rows, key, [
        `${key}_status`,
        `Status of the ${title.toLowerCase()}`,
        `Why a value has no ${title.toLowerCase()}; empty where it has one. Codes as in the column status.`,
      ]);
      const status = reason[0]?.name ?? 'status';
      const cell = (row: FigureRow) => number(row[key], 2);
      return [{ ...decimal(words), ...(lacks(rows, key) ? { status } : {}), cell }, ...reason];
    });
}

type Part = 'lower' | 'upper' | 'count' | 'denominator';

const has = (rows: readonly FigureRow[], key: Part) => rows.some((row) => row[key] !== null);
const lacks = (rows: readonly FigureRow[], key: Part) => rows.some((row) => row[key] === null);

/** A status column of its own where some row has a value and not the part that goes with it. */
function reasonColumn(rows: readonly FigureRow[], key: Part, words: Text): readonly FigureColumn[] {
  const isBare = (row: FigureRow) => row[key] === null && row.value !== null;
  if (!has(rows, key) || !rows.some(isBare)) return [];
  const codeOf = ({ status }: FigureRow) =>
    STATUS_CODES[ABSENT.has(status) ? status : NOT_AVAILABLE];
  const cell = (row: FigureRow) => (row[key] === null ? codeOf(row) : '');
  return [{ ...text(words), optional: true, cell }];
}

function number(value: number | null, decimals: number): string {
  return value === null ? '' : String(roundHalfAway(value, decimals));
}

function text([name, title, description]: Text) {
  return { name, title, description, datatype: 'string' } as const;
}

function decimal([name, title, description]: Text) {
  return { name, title, description, datatype: 'decimal' } as const;
}
