import { roundHalfAway, roundToStep } from '../pipeline/round-half-away.ts';
import { computeOperation, type Approximate } from './approximate.ts';
import { checkLineWords, summariseLines } from './check-words.ts';
import type { Check, CheckInput, Operation, StatedFigure } from './check.ts';
import { familyLines } from './check-family.ts';
import {
  checkTerms,
  figureTerm,
  resultDecimals,
  resultMark,
  writeFigure,
  writeSum,
  type CheckTables,
  type Term,
} from './check-term.ts';
import { parsePrintedNumber } from './printed-number.ts';
import type { ReconciledCheck, ReconciledLine } from './reconciled.ts';

/**
 * A check with its sums made: each result set against what is in print. Rounding alone is no
 * difference: neither that of the figure in print nor that of the figures it is made from.
 * @throws RangeError where a figure is none, or a cell does not hold it.
 */
export function reconcileCheck(check: Check, tables: CheckTables): ReconciledCheck {
  const { id, title, at, note, missing, beside } = check;
  const lines = linesOf(check, tables).map((line) => computeLine(line, check, tables));
  const outcome =
    missing !== undefined
      ? 'cannot be checked'
      : lines.some((line) => line.outcome === 'differs')
        ? 'differs'
        : 'agrees';
  return {
    id,
    title,
    at,
    outcome,
    words: missing === undefined ? summariseLines(lines) : 'Cannot be checked',
    lines,
    ...(note === undefined ? {} : { note }),
    ...(missing === undefined ? {} : { missing }),
    ...(beside === undefined ? {} : { beside }),
  };
}

interface Line {
  readonly name: string;
  readonly inputs: readonly CheckInput[];
  readonly stated?: StatedFigure | undefined;
}

function linesOf({ title, inputs, stated, lines, family }: Check, tables: CheckTables) {
  if (family !== undefined) return familyLines(family, tables);
  if (lines !== undefined) return lines;
  return inputs === undefined ? [] : [{ name: title, inputs, stated }];
}

function computeLine(line: Line, check: Check, tables: CheckTables): ReconciledLine {
  const { operation = 'same' } = check;
  const terms = checkTerms(line.inputs, tables);
  const number = computeOperation(
    operation,
    terms.map((term) => term.number),
  );
  const stated = line.stated === undefined ? null : statedTerm(line.stated, tables);
  const decimals = check.decimals ?? decimalsOf(operation, terms, stated);
  const mark = stated !== null && stated.mark !== '' ? stated.mark : resultMark(operation, terms);
  const result = writeFigure(number.value, decimals, mark);
  const judged = judge(number, line.stated, stated);
  const difference = stated === null ? null : differenceOf(number, stated, decimals);
  const sum = writeSum(operation, terms);
  const figures = {
    name: line.name,
    parts: terms.map(({ written }) => written),
    sources: terms.map(({ source }) => source).filter((source) => source !== ''),
    arithmetic: [
      ...terms.flatMap(({ before }) => before),
      operation === 'same' ? sum : `${sum} = ${result}`,
    ],
    value: roundHalfAway(number.value, decimals),
    result,
    stated: line.stated === undefined ? null : line.stated.printed,
    implied: line.stated?.implied ?? false,
    statedValue: stated === null ? null : stated.number.value,
    outcome: check.missing === undefined ? judged.outcome : ('cannot be checked' as const),
    how: judged.how,
    difference,
  };
  return { ...figures, words: checkLineWords(figures, { decimals, mark }) };
}

/** A figure that a sum should give is rounded to its last digit, unless it is the whole of 100%. */
function statedTerm(stated: StatedFigure, tables: CheckTables): Term {
  const step = parsePrintedNumber(stated.printed)?.step ?? 0;
  return figureTerm({ rounded: stated.implied === true ? 0 : step, ...stated }, tables);
}

function decimalsOf(operation: Operation, terms: readonly Term[], stated: Term | null): number {
  const own = resultDecimals(operation, terms);
  if (stated === null) return own;
  const isShare = operation === 'percentage' || operation === 'per-thousand';
  return isShare ? stated.decimals : Math.max(own, stated.decimals);
}

function differenceOf({ value }: Approximate, stated: Term, decimals: number): number {
  return roundHalfAway(roundHalfAway(value, decimals) - stated.number.value, decimals);
}

type Judged = Pick<ReconciledLine, 'outcome' | 'how'>;

/** Digits to which two computed ends are the same: far beyond those of any figure in print. */
const SAME_DIGITS = 9;

function judge(number: Approximate, stated: StatedFigure | undefined, term: Term | null): Judged {
  if (stated === undefined || term === null) return { outcome: 'cannot be checked', how: 'unsaid' };
  const { value, lower, upper } = term.number;
  const step = upper - lower;
  const isExact = roundHalfAway(number.value - value, SAME_DIGITS) === 0;
  const rounds = step > 0 && roundToStep(number.value, roundHalfAway(step, SAME_DIGITS)) === value;
  if (stated.over === true)
    return number.value > value
      ? { outcome: 'agrees', how: 'over' }
      : { outcome: 'differs', how: 'beyond' };
  if (isExact) return { outcome: 'agrees', how: 'exact' };
  if (rounds) return { outcome: 'agrees', how: 'rounded' };
  const overlaps =
    number.upper > number.lower &&
    roundHalfAway(number.upper - lower, SAME_DIGITS) >= 0 &&
    roundHalfAway(upper - number.lower, SAME_DIGITS) >= 0;
  return overlaps ? { outcome: 'agrees', how: 'parts' } : { outcome: 'differs', how: 'beyond' };
}
