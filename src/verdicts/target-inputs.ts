import type { Certainty, Target, TargetVersion } from '../record/target.ts';
import { formatDeadline } from './date-words.ts';
import { countInterval } from './judge-count.ts';
import { definitionWords, placeWords, type JudgeWords } from './judge-words.ts';
import type { SumInput } from './shown-sum.ts';

/**
 * The figures that go into the verdict on one version of a target: baseline where there is one,
 * target, and what was achieved, null where no document says. In the unit of the target.
 * @throws RangeError where a document or definition has no words.
 */
export function targetInputs(
  target: Target,
  version: TargetVersion,
  words: JudgeWords,
): readonly SumInput[] {
  const { unit, achieved } = target;
  const own = definitionWords(target.definition, words, target);
  const { baseline, by } = version;
  const base = { unit, lower: null, upper: null, definition: own };
  const source = placeWords(version.at, words);
  const period = formatDeadline(by);
  const inputs = [{ ...base, name: 'Target', value: version.value, period, source }];
  return [
    ...(baseline === undefined
      ? []
      : [{ ...base, ...measuredOf('Baseline', baseline), source: placeWords(baseline.at, words) }]),
    ...inputs,
    achieved === undefined
      ? { ...base, name: 'Achieved', value: null, period, source: 'No document on record' }
      : {
          ...base,
          ...measuredOf('Achieved', achieved),
          ...endsOf(achieved.value, achieved.certainty),
          definition: definitionWords(achieved.definition, words, target),
          source: placeWords(achieved.at, words),
        },
  ];
}

function measuredOf(name: string, { value, period }: { value: number; period: string }) {
  return { name, value, period };
}

/** Finite ends of what a figure may stand for; null where its document names none. */
function endsOf(value: number, certainty: Certainty): Pick<SumInput, 'lower' | 'upper'> {
  const { lower, upper } = countInterval(value, certainty);
  const finite = (end: number) => (Number.isFinite(end) ? end : null);
  return { lower: finite(lower), upper: finite(upper) };
}
