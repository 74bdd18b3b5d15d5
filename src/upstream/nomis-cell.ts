import type { CsvRow } from '../pipeline/csv.ts';
import { parseOptionalNumber } from '../pipeline/csv-cell.ts';
import { DataError } from '../pipeline/data-error.ts';
import type { Status } from '../pipeline/observation.ts';
import { ABSENT } from '../pipeline/observation.ts';
import type { NomisRequest } from './nomis-request.ts';

/** One figure as Nomis gives it: blank only with a status that says why. */
export interface NomisCell {
  readonly area: string;
  readonly date: string;
  readonly figure: string;
  readonly value: number | null;
  readonly status: Status;
}

/** What a code of `OBS_STATUS`, or the words beside it, say of a figure. The first that fits counts. */
const STATUS_SIGNS: readonly (readonly [code: string, words: RegExp, status: Status])[] = [
  ['A', /^normal value$/i, ''],
  ['Q', /suppress|disclos/i, 'suppressed'],
  ['P', /provisional/i, 'provisional'],
  ['E', /estimated value/i, 'estimated'],
  ['B', /break/i, 'break'],
  ['M', /missing|not available|unavailable/i, 'not available'],
];

/**
 * One row of an answer as a figure of the request.
 * @throws DataError naming row and column where a cell is not what was asked for.
 */
export function parseNomisCell(row: CsvRow, request: NomisRequest): NomisCell {
  const dimension = request.figures.dimension.toUpperCase();
  const date = checkAsked({ row, request, column: 'DATE' }, request.dates);
  const area = checkAsked({ row, request, column: 'GEOGRAPHY_CODE' }, request.areas);
  const codes = request.figures.codes.map(({ code }) => code);
  const figure = checkAsked({ row, request, column: dimension }, codes);
  const named = request.figures.codes.find(({ code }) => code === figure)?.named;
  if (named !== undefined) checkWords({ row, request, column: `${dimension}_NAME` }, named);
  for (const [column, words] of Object.entries(request.says ?? {}))
    checkWords({ row, request, column }, words);
  return { area, date, figure, ...parseFigure(row, request) };
}

/** A cell of a row, and what was asked. */
interface Cell {
  readonly row: CsvRow;
  readonly request: NomisRequest;
  readonly column: string;
}

function textOf({ row, column }: Cell): string {
  return row.cells[column] ?? '';
}

function checkAsked(cell: Cell, asked: readonly string[]): string {
  const text = textOf(cell);
  if (asked.includes(text)) return text;
  const [first = '', last = ''] = [asked[0], asked.at(-1)];
  const range = asked.length > 2 ? `one of the ${asked.length} asked for, ${first} to ${last}` : '';
  throw notAsked(cell, range === '' ? asked.join(' or ') : range);
}

function checkWords(cell: Cell, words: RegExp): void {
  if (!words.test(textOf(cell))) throw notAsked(cell, `a name that says ${words.source}`);
}

function parseFigure(row: CsvRow, request: NomisRequest): Pick<NomisCell, 'value' | 'status'> {
  const value = parseOptionalNumber(row, 'OBS_VALUE');
  const cell = { row, request, column: 'OBS_STATUS' };
  const [code, words] = [textOf(cell), row.cells['OBS_STATUS_NAME'] ?? ''];
  const status = STATUS_SIGNS.find(([sign, pattern]) => sign === code || pattern.test(words))?.[2];
  if (status === undefined)
    throw notAsked(cell, 'A, or a status whose name says why a figure is absent or special');
  if ((value === null) === ABSENT.has(status)) return { value, status };
  throw notAsked(
    { ...cell, column: 'OBS_VALUE' },
    value === null ? 'a figure, or a status that says why there is none' : `nothing: ${words}`,
  );
}

function notAsked(cell: Cell, expected: string): DataError {
  const text = textOf(cell);
  return new DataError({
    file: cell.row.file,
    row: cell.row.line,
    column: cell.column,
    found: text === '' ? 'nothing' : `"${text}"`,
    expected,
    remedy: `look at what Nomis answers for ${cell.request.dataset}; mend ${cell.request.declaredIn} if it changed`,
  });
}
