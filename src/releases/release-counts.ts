import { formatNumber } from '../pipeline/format-number.ts';
import { listWords } from '../pipeline/list-words.ts';
import { KIND_WORDS, LEDGER_KINDS, STATES } from './kind-words.ts';
import type { ChangeKind, ReleasedPart, ReleasedState, ReleaseManifest } from './manifest.ts';

/** How many parts are in a state. */
export interface StateCount {
  readonly state: ReleasedState;
  readonly count: number;
}

/** Parts of a release by what became of them; states that none is in are left out. */
export function countStates(parts: readonly ReleasedPart[]): readonly StateCount[] {
  return STATES.map((state) => ({
    state,
    count: parts.filter((part) => part.state === state).length,
  })).filter(({ count }) => count > 0);
}

/** Parts of a release in words: "44 charts: 2 with values changed, 1 withdrawn and 41 unchanged". */
export function partsWords(parts: readonly ReleasedPart[], one: string): string {
  const total = `${formatNumber(parts.length, 0)} ${parts.length === 1 ? one : `${one}s`}`;
  const counts = countStates(parts);
  const [only] = counts;
  if (only === undefined) return `no ${one}s`;
  if (counts.length === 1) return `${total}, ${parts.length === 1 ? '' : 'all '}${only.state}`;
  const words = counts.map(({ state, count }) =>
    state.includes('changed') && state !== 'unchanged'
      ? `${formatNumber(count, 0)} with ${state}`
      : `${formatNumber(count, 0)} ${state}`,
  );
  return `${total}: ${listWords(words)}`;
}

/** So many changes of a kind: "1 correction", "1,203 revisions", "no withdrawals". */
export function countChanges(count: number, kind: ChangeKind): string {
  const { one, many } = KIND_WORDS[kind];
  if (count === 0) return `no ${many}`;
  return count === 1 ? `1 ${one}` : `${formatNumber(count, 0)} ${many}`;
}

/**
 * What a release did to what was published before it: "1 correction and 40 revisions of what was
 * published before"; that it is the first, or that it changed none.
 */
export function ledgerWords({ previous, changes }: ReleaseManifest): string {
  if (previous === null) return 'The first release: nothing was published before that could change';
  const words = LEDGER_KINDS.filter((kind) => changes.counts[kind] > 0).map((kind) =>
    countChanges(changes.counts[kind], kind),
  );
  if (words.length === 0) return 'No figure published before was changed';
  return `${listWords(words)} of what was published before`;
}
