import { formatNumber } from '../pipeline/format-number.ts';
import { roundHalfAway } from '../pipeline/round-half-away.ts';
import { approximate, computeOperation, type Approximate } from './approximate.ts';
import type { CheckInput, Operation, StatedFigure } from './check.ts';
import { findCell } from './find-cell.ts';
import { parseNumberWords } from './number-words.ts';
import type { PrintedFigure } from './printed-figure.ts';
import { parsePrintedNumber, type PrintedNumber } from './printed-number.ts';

/** Figures of a programme's transcribed tables by the slug of the table. */
export type CheckTables = ReadonlyMap<string, readonly PrintedFigure[]>;

/** One input of a sum. */
export interface Term {
  readonly number: Approximate;
  readonly decimals: number;
  readonly mark: PrintedNumber['mark'];
  /** As it stands in the sum: as printed, or a result. */
  readonly written: string;
  /** What it is, for a reader; empty where its name says all. */
  readonly source: string;
  /** Sums that were made before, with the figures in them. */
  readonly before: readonly string[];
}

/**
 * A figure in print as an input. Whole numbers are counts and taken as exact; figures with decimals,
 * per cent, K or million were rounded to their last digit.
 * @throws RangeError where it is no figure, or not what its cell holds.
 */
export function figureTerm(
  figure: Omit<StatedFigure, 'over' | 'implied'> & { readonly name?: string },
  tables: CheckTables,
): Term {
  const { printed, cell, name = '' } = figure;
  const words = parseNumberWords(printed);
  const parsed: PrintedNumber | null =
    words === null ? parsePrintedNumber(printed) : { value: words, step: 1, mark: '' };
  if (parsed === null) throw new RangeError(`"${printed}" is no figure`);
  if (cell !== undefined && findCell(cell, tables)?.printed !== printed)
    throw new RangeError(`"${printed}" is not in the cell ${JSON.stringify(cell)}`);
  const isExact = parsed.step === 1 && parsed.mark !== '%';
  const rounded = figure.rounded ?? (isExact ? 0 : parsed.step);
  return {
    number: approximate(parsed.value, rounded),
    decimals: Math.max(0, Math.ceil(-Math.log10(parsed.step))),
    mark: parsed.mark,
    written: printed,
    source: `${name}: ${printed}`,
    before: [],
  };
}

/** The inputs of a sum, a column or a list of names taken apart. */
export function checkTerms(inputs: readonly CheckInput[], tables: CheckTables): readonly Term[] {
  return inputs.flatMap((input) => {
    if ('operation' in input) return [nestedTerm(input, tables)];
    if ('names' in input) return input.names.map(nameTerm);
    if ('printed' in input) return [figureTerm(input, tables)];
    return columnTerms(input, tables);
  });
}

function nameTerm(name: string): Term {
  const term = { decimals: 0, mark: '', source: '', before: [] } as const;
  return { ...term, number: approximate(1, 0), written: name };
}

function columnTerms(
  { table, column, except }: Extract<CheckInput, { column: string }>,
  tables: CheckTables,
): readonly Term[] {
  const figures = (tables.get(table) ?? []).filter(
    (figure) => figure.column === column && !except.includes(figure.row),
  );
  if (figures.length < 2) throw new RangeError(`no column "${column}" in the table "${table}"`);
  return figures.map((figure, index) => ({
    ...figureTerm({ printed: figure.printed }, tables),
    source: index === 0 ? `“${column}”, row by row` : '',
  }));
}

function nestedTerm(
  { name, operation, inputs }: Extract<CheckInput, { operation: Operation }>,
  tables: CheckTables,
): Term {
  const terms = checkTerms(inputs, tables);
  const number = computeOperation(
    operation,
    terms.map((term) => term.number),
  );
  const decimals = resultDecimals(operation, terms) + (operation === 'percentage' ? 1 : 0);
  const mark = resultMark(operation, terms);
  const written = writeFigure(number.value, decimals, mark);
  const sum = `${name}: ${writeSum(operation, terms)} = ${written}`;
  const source = terms.map((term) => term.source).filter((text) => text !== '');
  return { number, decimals, mark, written, source: source.join('; '), before: [sum] };
}

/** Decimals that a result deserves: those of its parts in a sum, one in a share, none in a count. */
export function resultDecimals(operation: Operation, terms: readonly Term[]): number {
  if (operation === 'percentage' || operation === 'per-thousand') return 1;
  if (operation === 'whole' || operation === 'part' || operation === 'count') return 0;
  return Math.max(...terms.map(({ decimals }) => decimals));
}

/** The mark of a result: per cent of a share, else that of the figures it is made from. */
export function resultMark(operation: Operation, terms: readonly Term[]): Term['mark'] {
  if (operation === 'percentage') return '%';
  if (operation === 'per-thousand' || operation === 'count') return '';
  const term = operation === 'part' ? terms[1] : terms[0];
  return term?.mark ?? '';
}

/** A number with its mark: "£27,335", "4.52%"; digits beyond the decimals where there are any. */
export function writeFigure(value: number, decimals: number, mark: Term['mark']): string {
  const beyond = roundHalfAway(value, decimals) === roundHalfAway(value, decimals + 2) ? 0 : 2;
  return markFigure(formatNumber(value, decimals + beyond), mark);
}

/** Digits with their mark on its own side. */
export function markFigure(digits: string, mark: Term['mark']): string {
  return mark === '£' ? `£${digits}` : `${digits}${mark}`;
}

const SIGNS: Readonly<Partial<Record<Operation, string>>> = {
  sum: ' + ',
  difference: ' − ',
  product: ' × ',
  part: ' of ',
  count: '; ',
};

/** The sum as it is written, without its result: "8,413 ÷ 186,000 × 100". */
export function writeSum(operation: Operation, terms: readonly Term[]): string {
  const written = terms
    .map((term, index) => (index === SHARES[operation] ? writeShare(term) : term.written))
    .join(SIGNS[operation] ?? ' ÷ ');
  if (operation === 'percentage') return `${written} × 100`;
  return operation === 'per-thousand' ? `${written} × 1,000` : written;
}

/** Which input of an operation is a percentage. */
const SHARES: Readonly<Partial<Record<Operation, number>>> = { part: 0, whole: 1 };

/** A percentage with its sign, which a table prints at the head of its column. */
function writeShare({ written, mark }: Term): string {
  return mark === '%' ? written : `${written}%`;
}
