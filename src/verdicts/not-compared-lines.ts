import type { Target, TargetContext, TargetVersion } from '../record/target.ts';
import { formatDate } from './date-words.ts';
import { definitionWords, type JudgeWords } from './judge-words.ts';
import { listWords } from '../pipeline/list-words.ts';
import { targetLine } from './no-figure-lines.ts';

/**
 * The lines of a sum whose figures are on another definition than the target: both definitions, with
 * the breaks that forbid the comparison, and that nothing was compared.
 * @throws RangeError where a definition has no words.
 */
export function notComparedLines(
  target: Target,
  version: TargetVersion,
  words: JudgeWords,
): readonly string[] {
  const { achieved, context } = target;
  const own = definitionWords(target.definition, words, target);
  const { baseline } = version;
  const reported =
    achieved === undefined
      ? []
      : [`Achieved ${achieved.printed}: ${definitionWords(achieved.definition, words, target)}.`];
  return [
    targetLine(version),
    baseline === undefined ? `Target: ${own}.` : `Baseline ${baseline.printed}: ${own}.`,
    ...reported,
    ...context.map((series) => seriesLine(series, target, words)),
    'Different definitions: not compared.',
  ];
}

/** A published series with the breaks since which it is on its definition. */
function seriesLine(series: TargetContext, target: Target, words: JudgeWords): string {
  const measured = definitionWords(series.definition, words, target);
  const breaks = words.breaks.filter(
    ({ compare, tables }) => !compare && tables.includes(series.table),
  );
  const [only, ...others] = breaks;
  if (only === undefined) return `Published figures: ${measured}.`;
  if (others.length === 0)
    return `Figures published since ${formatDate(only.date)}: ${measured} (break ${only.id}).`;
  return `Published figures: ${measured} (breaks ${listWords(breaks.map(({ id }) => id))}).`;
}
