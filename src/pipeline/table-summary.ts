import { formatPeriod } from './period.ts';
import { from, op } from 'arquero';
import type { Observation, Status } from './observation.ts';

/** What one table holds, for the person who imports it. */
export interface TableSummary {
  readonly rows: number;
  readonly areas: number;
  readonly periods: number;
  /** First and last period of the table, `2023-01-01/P1Y`. */
  readonly oldest: string;
  readonly latest: string;
  /** Rows that carry a reason in place of a value. */
  readonly absent: number;
}

/** Counts rows, distinct areas and periods of a table; the table must hold at least one row. */
export function computeTableSummary(rows: readonly Observation[]): TableSummary {
  return from([...rows])
    .rollup({
      rows: op.count(),
      areas: op.distinct('area'),
      periods: op.distinct('period'),
      oldest: op.min('period'),
      latest: op.max('period'),
      absent: op.invalid('value'),
    })
    .object() as TableSummary;
}

/** How many rows carry each status: why values are absent, or what is special about them. */
export function countStatuses(rows: readonly Observation[]): ReadonlyMap<Status, number> {
  const special = rows.flatMap(({ status }) => (status === '' ? [] : [status]));
  return new Map(
    [...Map.groupBy(special, (status) => status)].map(([key, { length }]) => [key, length]),
  );
}

/** A summary as one line: "240 rows, 12 areas, 20 periods, latest 2023". */
export function formatTableSummary(summary: TableSummary): string {
  const { rows, areas, periods, latest, absent } = summary;
  const parts = [
    counted(rows, 'row'),
    counted(areas, 'area'),
    counted(periods, 'period'),
    `latest ${formatPeriod(latest)}`,
    absent === 0 ? '' : `${absent} without a value`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function counted(number: number, word: string): string {
  return number === 1 ? `1 ${word}` : `${number} ${word}s`;
}
