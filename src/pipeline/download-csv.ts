import { csvFormatRows } from 'd3-dsv';
import type { Edition } from '../geography/edition.ts';
import type { Unit } from '../indicators/indicator.ts';
import { STATUS_CODES, type Observation } from './observation.ts';
import { roundHalfAway } from './round-half-away.ts';

/** One published figure as a row that stands on its own. */
export interface DownloadRow extends Observation {
  readonly indicator: string;
  readonly unit: Unit;
  readonly name: string;
  readonly edition: Edition;
  readonly source: string;
}

export const DOWNLOAD_COLUMNS = [
  'indicator',
  'area_code',
  'area_name',
  'area_edition',
  'period',
  'value',
  'lower_95',
  'upper_95',
  'count',
  'denominator',
  'status',
  'unit',
  'source',
] as const;

/**
 * Published figures as CSV (RFC 4180, UTF-8, no byte-order mark), one row for each indicator, area
 * and period. Values and intervals have the decimals that pages print; an absent value has its
 * reason in `status` ([c], [x], [z]); counts have at most two decimals, being means of months.
 */
export function formatDownload(rows: readonly DownloadRow[]): string {
  return `${csvFormatRows([[...DOWNLOAD_COLUMNS], ...rows.map(formatRow)])}\n`;
}

function formatRow(row: DownloadRow): string[] {
  const { decimals } = row.unit;
  return [
    row.indicator,
    row.area,
    row.name,
    row.edition,
    row.period,
    formatCell(row.value, decimals),
    formatCell(row.lower, decimals),
    formatCell(row.upper, decimals),
    formatCell(row.count, 2),
    formatCell(row.denominator, 2),
    STATUS_CODES[row.status],
    row.unit.words,
    row.source,
  ];
}

/** Plain digits for machines: no commas, a hyphen for minus. */
function formatCell(value: number | null, decimals: number): string {
  return value === null ? '' : String(roundHalfAway(value, decimals));
}
