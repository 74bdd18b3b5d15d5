import type { Achieved, Target, TargetVersion } from '../record/target.ts';
import { comparedLines, countLines, rateLines } from './figure-lines.ts';
import { judgeCount, countInterval } from './judge-count.ts';
import { judgeRate, type RateEstimate } from './judge-rate.ts';
import type { JudgeWords } from './judge-words.ts';
import { noFigureLines } from './no-figure-lines.ts';
import { notComparedLines } from './not-compared-lines.ts';
import type { ShownSum } from './shown-sum.ts';
import { targetInputs } from './target-inputs.ts';
import type { Verdict } from './verdict.ts';
import { RESULT_WORDS, RULE_WORDS } from './verdict-words.ts';

/** A verdict with the sum that leads to it. */
export interface JudgedTarget {
  readonly verdict: Verdict;
  readonly sum: ShownSum;
}

/** What a judgement found, before its inputs are put beside it. */
interface Finding {
  readonly verdict: Verdict;
  readonly rule: keyof typeof RULE_WORDS;
  readonly lines: readonly string[];
}

/**
 * The verdict on one version of a target, with its sum in the unit of the target. The definition is
 * looked at first: figures on another are never set against the target, however far they lie.
 * @throws RangeError where the version is not the target's, a rate has no interval, a series of the
 * context has the target's own definition (it would have to be judged), or words are missing.
 */
export function judgeTarget(
  target: Target,
  version: TargetVersion,
  words: JudgeWords,
): JudgedTarget {
  if (!target.versions.includes(version))
    throw new RangeError(`version ${version.id} is not one of this target's`);
  const { verdict, rule, lines } = findVerdict(target, version, words);
  const inputs = targetInputs(target, version, words);
  const { basis } = target;
  return {
    verdict,
    sum: { basis, rule: RULE_WORDS[rule], inputs, lines, result: RESULT_WORDS[verdict] },
  };
}

/**
 * The verdicts on all versions of a target, in their order.
 * @throws RangeError as `judgeTarget` does.
 */
export function judgeVersions(target: Target, words: JudgeWords): readonly JudgedTarget[] {
  return target.versions.map((version) => judgeTarget(target, version, words));
}

function findVerdict(target: Target, version: TargetVersion, words: JudgeWords): Finding {
  const { achieved, context, definition } = target;
  if (context.some((series) => series.definition === definition))
    throw new RangeError(`context on the target's own definition, "${definition}": judge it`);
  if (achieved?.definition === definition) return judgeAchieved(target, version, achieved);
  if (achieved === undefined && context.length === 0)
    return { verdict: 'no-figure', rule: 'none', lines: noFigureLines(version) };
  const lines = notComparedLines(target, version, words);
  return { verdict: 'not-comparable', rule: 'definition', lines };
}

function judgeAchieved(target: Target, version: TargetVersion, achieved: Achieved): Finding {
  const goal = { value: version.value, better: target.better };
  const compared = comparedLines(target, version, achieved);
  if (target.basis === 'rate') {
    const estimate = estimateOf(achieved);
    const lines = [...compared, ...rateLines(estimate, goal)];
    return { verdict: judgeRate(estimate, goal), rule: 'rate', lines };
  }
  const interval = countInterval(achieved.value, achieved.certainty);
  const lines = [...compared, ...countLines(achieved, goal)];
  return { verdict: judgeCount(interval, goal), rule: 'count', lines };
}

function estimateOf({ value, certainty }: Achieved): RateEstimate {
  if (typeof certainty === 'object' && 'lower' in certainty) return { value, ...certainty };
  throw new RangeError(`${value}: a survey estimate without its interval cannot be judged`);
}
