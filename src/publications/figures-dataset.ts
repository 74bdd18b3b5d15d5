import { roundHalfAway } from '../pipeline/round-half-away.ts';
import { monthSpan } from '../pipeline/period.ts';
import { STATUS_CODES } from '../pipeline/observation.ts';
import type { ChartRecord, ChartRow } from './chart-record.ts';
import type { Dataset, DatasetColumn } from './dataset.ts';

/** A column of figures, and what stands in it. */
interface FigureColumn extends DatasetColumn {
  readonly cell: (row: ChartRow) => string;
}

/**
 * The figures of one measure as a dataset: all its charts' rows, each area and period once, ascending.
 * Columns that no row has anything in are left out.
 * @throws RangeError where there is no chart.
 */
export function datasetOfCharts(charts: readonly ChartRecord[]): Dataset {
  const [first] = charts;
  if (first === undefined) throw new RangeError('a dataset needs a chart');
  const rows = uniqueRows(charts);
  const columns = figureColumns(first).filter(
    ({ name, cell }) => name === 'status' || rows.some((row) => cell(row) !== ''),
  );
  const title = first.name.split(',')[0] ?? first.name;
  const places = [...new Set(charts.map(({ place }) => place.name))];
  return {
    slug: first.indicator,
    title,
    description: `${title}: ${first.unit.words}, ${places.join(', ')}. ${first.howMade.join(' ')}`,
    indicator: first.indicator,
    primaryKey: ['area_code', 'period'],
    columns: columns.map(({ name, title, datatype, description }) => ({
      ...{ name, title, datatype, description },
    })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    temporal: temporalOf(rows),
    spatial: places,
    sources: first.sources,
    attribution: [...new Set(charts.flatMap(({ attribution }) => attribution))],
    notes: [
      ...first.rounding.map((words) => `Rounding at the source: ${words}.`),
      ...first.caveats,
      ...first.definitions.map(({ id, sentence }) => `${id}: ${sentence}`),
    ],
  };
}

function uniqueRows(charts: readonly ChartRecord[]): readonly ChartRow[] {
  const rows = new Map(
    charts.flatMap((chart) => chart.rows.map((row) => [`${row.area} ${row.period}`, row])),
  );
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

function figureColumns({ unit }: ChartRecord): readonly FigureColumn[] {
  const number = (value: number | null, decimals: number) =>
    value === null ? '' : String(roundHalfAway(value, decimals));
  const text = (name: string, title: string, description: string) =>
    ({ name, title, datatype: 'string', description }) as const;
  const decimal = (name: string, title: string, description: string) =>
    ({ name, title, datatype: 'decimal', description }) as const;
  return [
    {
      ...text('area_code', 'Area code', 'Official nine-character code of the area.'),
      cell: ({ area }) => area,
    },
    { ...text('area_name', 'Area name', 'Name of the area.'), cell: ({ name }) => name },
    {
      ...text('area_edition', 'Edition', 'Edition of boundaries that the code belongs to.'),
      cell: ({ edition }) => edition,
    },
    {
      ...text('period', 'Period', 'ISO 8601 interval: first day and duration.'),
      cell: ({ period }) => period,
    },
    {
      ...decimal('value', 'Value', `The figure, in ${unit.words}.`),
      cell: ({ value }) => number(value, unit.decimals),
    },
    {
      ...decimal('lower_95', 'Lower end', 'Lower end of the 95% confidence interval.'),
      cell: ({ lower }) => number(lower, unit.decimals),
    },
    {
      ...decimal('upper_95', 'Upper end', 'Upper end of the 95% confidence interval.'),
      cell: ({ upper }) => number(upper, unit.decimals),
    },
    {
      ...decimal('count', 'Count', 'Numerator, in people.'),
      cell: ({ count }) => number(count, 2),
    },
    {
      ...decimal('denominator', 'Denominator', 'Denominator, in people.'),
      cell: ({ denominator }) => number(denominator, 2),
    },
    {
      ...text(
        'status',
        'Status',
        'Why a value is absent or special: [c], [x], [z], [low] and others.',
      ),
      cell: ({ status }) => STATUS_CODES[status],
    },
  ];
}

/** First and last day of the months that the rows are about. */
function temporalOf(rows: readonly ChartRow[]): readonly [string, string] {
  const spans = rows.map(({ period }) => monthSpan(period));
  const first = Math.min(...spans.map(([from]) => from));
  const last = Math.max(...spans.map(([, to]) => to));
  return [`${isoMonth(first)}-01`, `${isoMonth(last)}-${lastDay(last)}`];
}

function isoMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Days of a month that is counted from year 0. */
function lastDay(month: number): number {
  const year = Math.floor(month / 12);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12] ?? 31;
}
