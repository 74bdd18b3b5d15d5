import type { ApiArea, ApiAreas } from '../../src/publications/api/api-area.ts';
import type { ApiFigure } from '../../src/publications/api/api-figure.ts';
import type { ApiIndicator } from '../../src/publications/api/api-indicator.ts';
import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import {
  downloadedNumber,
  printedNumber,
  readBuilt,
  readDownload,
  wordsOf,
} from './built-pages.ts';
import { printedInterval } from './printed-figures.ts';

/** One figure as one form of a chart gives it; a part that the form does not give is left out. */
export interface Figure {
  readonly value: number | null;
  /** Code of its status: "[x]"; empty for an ordinary figure. */
  readonly status: string;
  /** Digits after the point, where the form prints words and not numbers. */
  readonly decimals?: number;
  readonly interval?: readonly [lower: number, upper: number] | null;
}

/** Figures by area and period: "E01013754 2016-01-01/P1Y". */
export type Figures = ReadonlyMap<string, Figure>;

type Entry = readonly [key: string, figure: Figure];

/** A figure as it is printed: "18.5%", "0.0% [low]", "No figure published [c]". */
export function printedFigure(text: string): Figure {
  const value = printedNumber(text);
  const [status = ''] = /\[\w+\]$/.exec(text) ?? [];
  if (value === null) return { value, status };
  return { value, status, decimals: /\.(\d+)/.exec(text)?.[1]?.length ?? 0 };
}

/** Figures of the table of a chart, on its page or in its document. */
export function tableFigures(table: ParentNode, { mark, rows }: ChartRecord): Figures {
  const codes = new Map(rows.map(({ name, area }) => [name, area]));
  const known = new Set(rows.map(({ area, period }) => `${area} ${period}`));
  const lines = [...table.querySelectorAll('tbody tr')].flatMap((row) =>
    mark === 'lines'
      ? lineCells(row, codes)
      : [mapCells(row, `${row.getAttribute('data-code')} ${rows[0]?.period}`)],
  );
  // The table of a trend is a grid: where a line has no row it says so.
  return new Map(lines.filter(([key, { value }]) => known.has(key) || value !== null));
}

function mapCells(row: Element, key: string): Entry {
  const interval = row.querySelector('[data-key="interval"]');
  return [key, withInterval(cellFigure(row.querySelector('[data-key="value"]')), interval)];
}

/** The interval stands after the figure of the place, which comes first. */
function lineCells(row: Element, codes: ReadonlyMap<string, string>): readonly Entry[] {
  const period = row.getAttribute('data-period') ?? '';
  return [...row.querySelectorAll('[data-series]')].map((cell) => {
    const next = cell.nextElementSibling;
    const interval = next?.getAttribute('data-key') === 'interval' ? next : null;
    const code = codes.get(cell.getAttribute('data-series') ?? '') ?? '';
    return [`${code} ${period}`, withInterval(cellFigure(cell), interval)];
  });
}

/** A mark of a later revision is a link, and no part of the figure. */
function cellFigure(cell: Element | null): Figure {
  const [own] = cell?.childNodes ?? [];
  return printedFigure(own?.textContent?.trim() ?? '');
}

function withInterval(figure: Figure, cell: Element | null): Figure {
  return cell === null ? figure : { ...figure, interval: printedInterval(wordsOf(cell)) };
}

/** Figures that the shapes or points of a chart's standalone drawing carry. */
export function drawnFigures(drawing: ParentNode, { mark, rows }: ChartRecord): Figures {
  if (mark !== 'lines')
    return new Map(
      [...drawing.querySelectorAll('[data-code]')].map((shape) => [
        `${shape.getAttribute('data-code')} ${rows[0]?.period}`,
        printedFigure(shape.getAttribute('data-value') ?? ''),
      ]),
    );
  const periods = new Map(rows.map(({ period }) => [lastYear(period), period]));
  return new Map(
    [...drawing.querySelectorAll('[data-area] circle')].map((point) => {
      const area = point.parentElement?.getAttribute('data-area');
      const period = periods.get(point.getAttribute('data-year') ?? '');
      return [`${area} ${period}`, printedFigure(point.getAttribute('data-value') ?? '')];
    }),
  );
}

/** Year that readers call a period by: winters go by the later one. */
function lastYear(period: string): string {
  const [, year = '', month, length] = /^(\d+)-(\d+)-\d+\/P(\d+)M$/.exec(period) ?? [];
  const isWinter = Number(month) + Number(length) > 13;
  return year === '' ? period.slice(0, 4) : String(Number(year) + (isWinter ? 1 : 0));
}

/** Figures of a CSV of a chart or of its dataset, whose columns have the same names. */
export function csvFigures(path: string): Figures {
  return new Map(
    readDownload(path).map((row) => [
      `${row.area_code} ${row.period}`,
      {
        value: downloadedNumber(row.value),
        status: row.status,
        // A dataset leaves out columns that no row has anything in.
        interval: pair(downloadedNumber(row.lower_95 ?? ''), downloadedNumber(row.upper_95 ?? '')),
      },
    ]),
  );
}

/** Figures of the data interface, as the answer for a measure has them. */
export function apiIndicatorFigures({ indicator }: ChartRecord): Figures {
  const answer = JSON.parse(readBuilt(`/api/v1/indicators/${indicator}.json`)) as ApiIndicator;
  return apiFigures(answer.figures);
}

let ofAreas: ReadonlyMap<string, readonly ApiFigure[]> | undefined;

/** Figures of the data interface, as the answers for its areas have them. */
export function apiAreaFigures({ indicator }: ChartRecord): Figures {
  ofAreas ??= readAreas();
  return apiFigures(ofAreas.get(indicator) ?? []);
}

function readAreas(): ReadonlyMap<string, readonly ApiFigure[]> {
  const { areas } = JSON.parse(readBuilt('/api/v1/areas/index.json')) as ApiAreas;
  const indicators = areas.flatMap(
    ({ code }) => (JSON.parse(readBuilt(`/api/v1/areas/${code}.json`)) as ApiArea).indicators,
  );
  const bySlug = Map.groupBy(indicators, ({ slug }) => slug);
  return new Map([...bySlug].map(([slug, own]) => [slug, own.flatMap((each) => each.figures)]));
}

function apiFigures(figures: readonly ApiFigure[]): Figures {
  return new Map(
    figures.map((each) => [
      `${each.area_code} ${each.period}`,
      { value: each.value, status: each.status, interval: pair(each.lower_95, each.upper_95) },
    ]),
  );
}

/** Both ends of an interval; null where there is none. */
export function pair(
  lower: number | null,
  upper: number | null,
): readonly [lower: number, upper: number] | null {
  return lower === null || upper === null ? null : [lower, upper];
}
