import type { ChartRecord } from './chart-record.ts';
import { LICENCES } from '../licences.ts';

/** A chart's record as others read it. `format` changes only where a reader of it must change too. */
export interface PublishedChart extends ChartRecord {
  readonly format: 1;
  /** Whole permanent address of the chart. */
  readonly address: string;
  readonly licences: readonly { readonly name: string; readonly url: string | null }[];
}

/** What a chart's JSON says beside its record. */
const BESIDE: ReadonlySet<string> = new Set(['format', 'address', 'licences']);

/** The record in a chart's JSON: what releases take the hash of. */
export function recordOfJson(published: object): object {
  return Object.fromEntries(Object.entries(published).filter(([name]) => !BESIDE.has(name)));
}

/** All that is published of a chart as JSON: its words, values, sources, caveats and licences. */
export function renderChartJson(chart: ChartRecord, address: string): string {
  const licences = [...new Set(chart.sources.map(({ licence }) => licence))].map(
    (licence) => LICENCES[licence],
  );
  const published: PublishedChart = { format: 1, address, licences, ...chart };
  return `${JSON.stringify(published)}\n`;
}
