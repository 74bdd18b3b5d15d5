import { escapeMarkup } from '../../charts/escape-markup.ts';
import { EDITION_WORDS } from '../../geography/edition.ts';
import { formatInterval } from '../../pipeline/format-number.ts';
import { formatPeriod } from '../../pipeline/period.ts';
import { trendTable } from '../../pipeline/trend-table.ts';
import { chartColumns, printChartValue } from './chart-columns.ts';
import type { ChartRecord, ChartRow } from './chart-record.ts';
import { rowKey } from './chart-revisions.ts';
import { seriesOfChart } from './chart-series.ts';

/**
 * The figures of a chart as an HTML table: a row for each area of a map, those with a figure first,
 * or for each period of a trend. Rows carry `data-code` or `data-period`, cells `data-key` or
 * `data-series`. Values whose rows are `revised` (keys of `rowKey`) carry a mark that leads to
 * `#revisions`.
 */
export function renderChartTable(
  record: ChartRecord,
  revised: ReadonlySet<string> = new Set(),
): string {
  const caption =
    `<caption>${escapeMarkup(record.name)} ` +
    `<span class="muted">${escapeMarkup(captionNote(record))}</span></caption>`;
  const body = record.mark === 'lines' ? trendBody(record, revised) : mapBody(record, revised);
  return `<table>${caption}${body}</table>`;
}

function captionNote({ mark, unit, rows, edition }: ChartRecord): string {
  const words = EDITION_WORDS[edition];
  return mark === 'lines'
    ? unit.words
    : `${unit.words}; ${rows.length} ${words.many} (${words.of})`;
}

/** Stands after a revised value: words for those who hear it, a code that a note explains. */
const REVISED =
  ' <a class="revised" href="#revisions">[r]<span class="hidden-text"> revised</span></a>';

type Revised = ReadonlySet<string>;

function mapBody(record: ChartRecord, revised: Revised): string {
  const columns = chartColumns(record);
  const head = columns.map(({ heading, numeric }) => headCell(heading, numeric));
  const rows = record.rows
    .toSorted((one, other) => Number(one.value === null) - Number(other.value === null))
    .map((row) => {
      const cells = columns.map(({ key, numeric, text }) =>
        key === 'name'
          ? `<th scope="row" data-key="name">${escapeMarkup(text(row))}</th>`
          : bodyCell(text(row), {
              numeric,
              mark: `data-key="${key}"`,
              isRevised: key === 'value' && revised.has(rowKey(row)),
            }),
      );
      return `<tr data-code="${row.area}">${cells.join('')}</tr>`;
    });
  return sections(head, rows);
}

function trendBody(record: ChartRecord, revised: Revised): string {
  const series = seriesOfChart(record);
  const hasInterval = series[0]?.rows.some(({ lower }) => lower !== null) ?? false;
  const head = series.flatMap(({ name }, index) => [
    headCell(name, true),
    ...(index === 0 && hasInterval ? [headCell(`${name}, 95% interval`, true)] : []),
  ]);
  const breaks = new Map(record.breaks.map(({ year, label }) => [year, label]));
  const rows = trendTable({ series }).map(({ period, year, cells }) => {
    const label = breaks.get(year);
    const note = label === undefined ? '' : ` <span class="muted">(${escapeMarkup(label)})</span>`;
    const figures = cells.flatMap((cell, index) => [
      bodyCell(printChartValue(cell.row ?? ABSENT, record), {
        numeric: true,
        mark: `data-series="${escapeMarkup(cell.series.name)}"`,
        isRevised: cell.row !== null && revised.has(rowKey(cell.row)),
      }),
      ...(index === 0 && hasInterval ? [intervalCell(cell.row, record)] : []),
    ]);
    return (
      `<tr data-period="${period}"${label === undefined ? '' : ' class="after-break"'}>` +
      `<th scope="row">${formatPeriod(period)}${note}</th>${figures.join('')}</tr>`
    );
  });
  return sections([headCell('Period', false), ...head], rows);
}

const ABSENT = { value: null, status: 'not available' } as const;

function intervalCell(
  row: Pick<ChartRow, 'lower' | 'upper'> | null,
  { unit }: ChartRecord,
): string {
  const known = row !== null && row.lower !== null && row.upper !== null;
  const text = known ? formatInterval(row.lower, row.upper, unit) : '[z]';
  return bodyCell(text, { numeric: true, mark: 'data-key="interval"' });
}

function headCell(text: string, numeric: boolean): string {
  return `<th scope="col"${numeric ? ' class="number"' : ''}>${escapeMarkup(text)}</th>`;
}

interface BodyCell {
  readonly numeric: boolean;
  /** Attribute that tells which column the cell is of. */
  readonly mark: string;
  readonly isRevised?: boolean;
}

function bodyCell(text: string, { numeric, mark, isRevised = false }: BodyCell): string {
  const note = isRevised ? REVISED : '';
  return `<td ${mark}${numeric ? ' class="number"' : ''}>${escapeMarkup(text)}${note}</td>`;
}

function sections(head: readonly string[], rows: readonly string[]): string {
  return `<thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody>`;
}
