import { csvFormatRows } from 'd3-dsv';
import type { Dataset } from './dataset.ts';

/**
 * A dataset as CSV: RFC 4180 with line feeds, UTF-8, no byte-order mark, the header first. What is
 * hashed in a release is exactly this text.
 */
export function renderDatasetCsv({ columns, rows }: Pick<Dataset, 'columns' | 'rows'>): string {
  return `${csvFormatRows([columns.map(({ name }) => name), ...rows.map((row) => [...row])])}\n`;
}
