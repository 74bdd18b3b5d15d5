import type { RecordItem } from '../record/item.ts';
import type { ItemKind } from '../record/item-words.ts';
import type { Standing } from './standing.ts';
import type { Verdict } from './verdict.ts';

/** Where an item without a number to reach stands while no document on record reports on it. */
const UNREPORTED: Readonly<Record<ItemKind, Standing>> = {
  aim: 'nothing-to-judge',
  target: 'no-figure',
  milestone: 'not-reported',
  action: 'not-reported',
  outcome: 'not-reported',
  indicator: 'no-figure',
  money: 'not-reported',
  governance: 'not-reported',
  risk: 'nothing-to-judge',
  finding: 'nothing-to-judge',
};

/**
 * The one standing under which an item is counted: with a target, the verdict on the last version,
 * which replaced those before it; without, whether a document on record reports on it, by its kind.
 * `verdicts` are those of `target.versions`, in their order.
 * @throws RangeError where the verdicts are not one for each version.
 */
export function standingOf(
  { id, kind, target, reported }: Pick<RecordItem, 'id' | 'kind' | 'target' | 'reported'>,
  verdicts: readonly Verdict[],
): Standing {
  const versions = target?.versions.length ?? 0;
  if (verdicts.length !== versions)
    throw new RangeError(
      `${id}: ${verdicts.length} verdicts on ${versions} versions of its target`,
    );
  return verdicts.at(-1) ?? (reported.length > 0 ? 'reported' : UNREPORTED[kind]);
}
