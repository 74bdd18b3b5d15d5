import { DataError } from '../pipeline/data-error.ts';
import { parseNumber } from '../pipeline/csv-cell.ts';
import { parseNomisCell, type NomisCell } from './nomis-cell.ts';
import { NOMIS_PAGE, nomisColumns, nomisQuestion, type NomisRequest } from './nomis-request.ts';
import type { Upstream } from './upstream.ts';

/** A whole answer: every figure that was asked for, of each area, for the dates that are out. */
export interface NomisTable {
  /** Dates that have figures, ascending: all that were asked for, or all but the last ones. */
  readonly dates: readonly string[];
  /** The figure of an area and a date that have one. @throws RangeError for any other. */
  readonly cell: (area: string, date: string, figure: string) => NomisCell;
}

/**
 * Asks a Nomis dataset page by page, and checks that the answer is whole: as many rows as it counts
 * itself, no figure twice, none missing. Where no area or date is wanted, nothing is asked.
 * @throws DataError naming the answer and what is missing, twice there, or not what was asked for.
 */
export async function nomisTable(upstream: Upstream, request: NomisRequest): Promise<NomisTable> {
  const cells = new Map<string, NomisCell>();
  if (request.dates.length * request.areas.length === 0) return { dates: [], cell: noFigure };
  let total = 1;
  for (let offset = 0; offset < total; offset += NOMIS_PAGE) {
    const page = await readPage(upstream, request, offset);
    if (offset > 0 && page.total !== total)
      throw pageFault(request, offset, [`${page.total} rows in all`, `${total}, as page 1 says`]);
    total = page.total;
    for (const cell of page.cells) addCell(cells, cell, request);
  }
  const dates = checkWhole(cells, request);
  return {
    dates,
    cell: (area, date, figure) => {
      return cells.get(keyOf({ area, date, figure })) ?? noFigure(area, date, figure);
    },
  };
}

function noFigure(area: string, date: string, figure: string): never {
  throw new RangeError(`no figure ${area} ${date} ${figure}`);
}

interface Page {
  readonly cells: readonly NomisCell[];
  /** How many rows Nomis says that all pages have. */
  readonly total: number;
}

async function readPage(upstream: Upstream, request: NomisRequest, offset: number): Promise<Page> {
  const cells: NomisCell[] = [];
  const totals = new Set<number>();
  for await (const row of upstream.csv(nomisQuestion(request, offset), nomisColumns(request))) {
    cells.push(parseNomisCell(row, request));
    totals.add(parseNumber(row, 'RECORD_COUNT'));
  }
  const [total = 0] = totals;
  if (totals.size !== 1)
    throw pageFault(request, offset, [
      `RECORD_COUNT ${[...totals].slice(0, 3).join(' and ')}`,
      'one count of all rows, the same in each',
    ]);
  const due = Math.min(NOMIS_PAGE, total - offset);
  if (cells.length !== due)
    throw pageFault(request, offset, [
      `${cells.length} rows`,
      `${due}, the rows from ${offset} on of ${total} that Nomis counts`,
    ]);
  return { cells, total };
}

function addCell(cells: Map<string, NomisCell>, cell: NomisCell, request: NomisRequest): void {
  const key = keyOf(cell);
  if (cells.has(key))
    throw answerFault(request, [`${key} twice`, 'one figure for each area and date']);
  cells.set(key, cell);
}

/** Checks that no figure lacks up to the last date that has any. @returns Those dates. */
function checkWhole(
  cells: ReadonlyMap<string, NomisCell>,
  request: NomisRequest,
): readonly string[] {
  const answered = new Set([...cells.values()].map(({ date }) => date));
  const latest = request.dates.findLastIndex((date) => answered.has(date));
  const dates = request.mayEndEarly ? request.dates.slice(0, latest + 1) : request.dates;
  const codes = request.figures.codes.map(({ code }) => code);
  const missing = dates.flatMap((date) =>
    request.areas.flatMap((area) =>
      codes.map((figure) => keyOf({ area, date, figure })).filter((key) => !cells.has(key)),
    ),
  );
  if (missing.length === 0) return dates;
  const figures = codes.length === 1 ? '' : ` × ${codes.length} figures`;
  const due = `${request.areas.length} areas × ${dates.length} dates${figures}`;
  throw answerFault(request, [
    `${cells.size} rows, without ${missing.slice(0, 5).join('; ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}`,
    `${dates.length * request.areas.length * codes.length} rows: ${due}`,
  ]);
}

function keyOf({ area, date, figure }: Pick<NomisCell, 'area' | 'date' | 'figure'>): string {
  return `${area} ${date} ${figure}`;
}

function pageFault(
  request: NomisRequest,
  offset: number,
  [found, expected]: readonly [string, string],
): DataError {
  return faultOf(nomisQuestion(request, offset).name, request, [found, expected]);
}

function answerFault(request: NomisRequest, words: readonly [string, string]): DataError {
  return faultOf(`${request.name}-*.csv`, request, words);
}

function faultOf(
  file: string,
  { dataset, declaredIn }: NomisRequest,
  [found, expected]: readonly [string, string],
): DataError {
  return new DataError({
    file,
    found,
    expected,
    remedy: `ask again; if Nomis still answers so, compare ${dataset} on nomisweb.co.uk with ${declaredIn}`,
  });
}
