import { formatDate } from '../verdicts/date-words.ts';
import type { Target, TargetVersion } from './target.ts';

/**
 * What was to be reached and what was, in two short sentences for the head of a page:
 * "Reached: 7 people, 2003/04. To reach: 10 people, no date printed."
 */
export function targetAnswer(target: Target, version: TargetVersion): string {
  const { achieved, unit } = target;
  const by = version.by === undefined ? 'no date printed' : `by ${formatDate(version.by)}`;
  const toReach = `To reach: ${amountWords(version, unit)}, ${by}.`;
  return achieved === undefined
    ? `${toReach} Nothing on record says what was reached.`
    : `Reached: ${amountWords(achieved, unit)}, ${achieved.period}. ${toReach}`;
}

interface Amount {
  readonly value: number;
  readonly printed: string;
}

/** A figure as printed, with its unit; where print says it otherwise ("half"), both. */
function amountWords({ value, printed }: Amount, unit: string): string {
  if (printed === `${value}%`) return printed;
  const bare = printed.replaceAll(',', '');
  return bare === `${value}` || bare.endsWith(` ${value}`)
    ? `${printed} ${unit}`
    : `${value} ${unit} (“${printed}”)`;
}
