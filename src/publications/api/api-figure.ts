import type { Edition } from '../../geography/edition.ts';
import { STATUS_CODES } from '../../pipeline/observation.ts';
import { formatPeriod } from '../../pipeline/period.ts';
import { roundHalfAway } from '../../pipeline/round-half-away.ts';
import type { ChartRecord } from '../charts/chart-record.ts';

/** One figure. Fields that the downloads have too are called as their columns. */
export interface ApiFigure {
  readonly area_code: string;
  readonly area_name: string;
  readonly area_edition: Edition;
  /** ISO 8601 interval: first day and duration. */
  readonly period: string;
  readonly period_words: string;
  /** In the unit of the indicator; null where the status says why there is none. */
  readonly value: number | null;
  readonly lower_95: number | null;
  readonly upper_95: number | null;
  /** In people. */
  readonly count: number | null;
  readonly denominator: number | null;
  /** Shorthand of the downloads: "[x]"; empty for an ordinary value. */
  readonly status: string;
  readonly status_words: string;
  /** Id of the chart that shows it. */
  readonly chart: string;
}

/** A row of a chart, and the chart. */
export interface ChartRow {
  readonly chart: ChartRecord;
  readonly row: ChartRecord['rows'][number];
}

/** Of a list of charts several answers are made, and its rows are all those of a country. */
const rowsOfCharts = new WeakMap<readonly ChartRecord[], readonly ChartRow[]>();

/**
 * The rows of charts of one indicator, each area and period once, in order of code and period. A row
 * that the trends of several places show is that of the chart of its own place, else of the first.
 */
export function uniqueRows(charts: readonly ChartRecord[]): readonly ChartRow[] {
  const unique = rowsOfCharts.get(charts) ?? findUniqueRows(charts);
  rowsOfCharts.set(charts, unique);
  return unique;
}

function findUniqueRows(charts: readonly ChartRecord[]): readonly ChartRow[] {
  const rows = new Map<string, ChartRow>();
  for (const chart of charts)
    for (const row of chart.rows) {
      const key = `${row.area} ${row.period}`;
      if (!rows.has(key) || row.area === chart.place.code) rows.set(key, { chart, row });
    }
  return [...rows.keys()].sort().flatMap((key) => rows.get(key) ?? []);
}

/** The figures of charts of one indicator: one for each of their `uniqueRows`. */
export function apiFigures(charts: readonly ChartRecord[]): readonly ApiFigure[] {
  return uniqueRows(charts).map(figureOf);
}

function figureOf({ chart, row }: ChartRow): ApiFigure {
  return {
    area_code: row.area,
    area_name: row.name,
    area_edition: row.edition,
    period: row.period,
    period_words: formatPeriod(row.period),
    value: row.value,
    lower_95: row.lower,
    upper_95: row.upper,
    count: people(row.count),
    denominator: people(row.denominator),
    status: STATUS_CODES[row.status],
    status_words: row.status === '' ? 'published' : row.status,
    chart: chart.id,
  };
}

/** Counts that are averages of months have fractions: two decimals, as in the downloads. */
function people(count: number | null): number | null {
  return count === null ? null : roundHalfAway(count, 2);
}
