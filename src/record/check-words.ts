import { formatNumber } from '../pipeline/format-number.ts';
import { markFigure, type Term } from './check-term.ts';
import type { ReconciledLine } from './reconciled.ts';

interface Style {
  readonly decimals: number;
  readonly mark: Term['mark'];
}

type Judged = Pick<ReconciledLine, 'outcome' | 'how' | 'difference'>;

/** What came of one sum: "Differs by £819", "Agrees after rounding". */
export function checkLineWords({ outcome, how, difference }: Judged, style: Style): string {
  if (outcome === 'cannot be checked') return 'Cannot be checked';
  if (outcome === 'differs') return `Differs by ${differenceWords(difference ?? 0, style)}`;
  if (how === 'rounded') return 'Agrees after rounding';
  return how === 'parts' ? 'Agrees, as its parts are rounded' : 'Agrees';
}

function differenceWords(difference: number, { decimals, mark }: Style): string {
  const digits = formatNumber(Math.abs(difference), decimals);
  if (mark === '%') return `${digits} percentage point${digits === '1' ? '' : 's'}`;
  return markFigure(digits, mark);
}

/** What came of a check with one sum or several: "2 of 23 sums differ". */
export function summariseLines(lines: readonly ReconciledLine[]): string {
  const [line] = lines;
  if (line === undefined) return 'Cannot be checked';
  if (lines.length === 1) return line.words;
  const differing = lines.filter(({ outcome }) => outcome === 'differs').length;
  if (differing > 0)
    return `${differing} of ${lines.length} sums ${differing === 1 ? 'differs' : 'differ'}`;
  const isExact = lines.every(({ how }) => how === 'exact' || how === 'over');
  return `All ${lines.length} sums agree${isExact ? '' : ', after rounding'}`;
}
