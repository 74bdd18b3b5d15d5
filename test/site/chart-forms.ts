import type { PublishedChart } from '../../src/publications/charts/chart-json.ts';
import {
  findOne,
  openPage,
  printedNumber,
  readBuilt,
  readDownload,
  wordsOf,
} from './built-pages.ts';
import type { DownloadedRow } from './built-pages.ts';

/** A published chart in the forms that a reader can have it in. */
export interface ChartForms {
  readonly id: string;
  readonly document: Document;
  readonly json: PublishedChart;
  readonly csv: readonly DownloadedRow[];
  /** The table's values by area and period; null where words stand for one. */
  readonly table: ReadonlyMap<string, number | null>;
}

/** Opens a chart's page and the files beside it. */
export function openChart(id: string): ChartForms {
  const document = openPage(`/charts/${id}/`);
  const json = JSON.parse(readBuilt(`/charts/${id}/${id}.json`)) as PublishedChart;
  const csv = readDownload(`/charts/${id}/${id}.csv`);
  return { id, document, json, csv, table: tableOf(document, json) };
}

function tableOf(document: Document, { mark, rows }: PublishedChart) {
  const values = [...document.querySelectorAll('.chart-figure tbody tr')].flatMap((row) =>
    mark === 'lines' ? periodValues(row, rows) : [areaValue(row, rows[0]?.period ?? '')],
  );
  return new Map(values);
}

type Value = readonly [key: string, value: number | null];

function areaValue(row: Element, period: string): Value {
  const code = row.getAttribute('data-code') ?? '';
  return [`${code} ${period}`, printedNumber(wordsOf(findOne(row, '[data-key="value"]')))];
}

/** A trend's table names its lines: the record knows their codes. */
function periodValues(row: Element, rows: PublishedChart['rows']): readonly Value[] {
  const codes = new Map(rows.map(({ name, area }) => [name, area]));
  const period = row.getAttribute('data-period') ?? '';
  return [...row.querySelectorAll('[data-series]')].map((cell) => {
    const code = codes.get(cell.getAttribute('data-series') ?? '') ?? '';
    return [`${code} ${period}`, printedNumber(wordsOf(cell))] as const;
  });
}
