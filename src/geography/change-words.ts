import { listWords } from '../pipeline/list-words.ts';
import type { AreaChange } from './area-history.ts';
import type { Edition } from './edition.ts';

/** Name of an area in an edition: two editions may name one code differently. */
export type NameOf = (edition: Edition, code: string) => string;

/**
 * What happened to an area, as one sentence about it: "Split in 2011 into Leicester 041A, 041C
 * and 041D." The code may be of the earlier or of the later edition.
 */
export function formatChange(code: string, change: AreaChange, nameOf: NameOf): string {
  const year = change.to.slice(-4);
  const isBefore = change.before.includes(code);
  const before = formatNames(change.before.map((other) => nameOf(change.from, other)));
  const after = formatNames(change.after.map((other) => nameOf(change.to, other)));
  switch (change.change) {
    case 'U':
      return `Unchanged in ${year}.`;
    case 'S':
      return isBefore ? `Split in ${year} into ${after}.` : `Part of ${before} until ${year}.`;
    case 'M':
      return isBefore
        ? `Merged in ${year} with ${formatNames(othersOf(code, change, nameOf))} into ${after}.`
        : `Made in ${year} by merging ${before}.`;
    case 'X':
      return isBefore
        ? `Redrawn in ${year}: the nearest area is ${after}, and no figure can be carried over.`
        : `Redrawn in ${year}: the nearest area before was ${before}, and no figure can be carried over.`;
  }
}

function othersOf(code: string, change: AreaChange, nameOf: NameOf): readonly string[] {
  return change.before.filter((other) => other !== code).map((other) => nameOf(change.from, other));
}

/** Names as a list in which the words that they share come once: "Leicester 041A and 041C". */
export function formatNames(names: readonly string[]): string {
  const shared = (names[0] ?? '').slice(0, (names[0] ?? '').lastIndexOf(' ') + 1);
  const isShared = shared !== '' && names.every((name) => name.startsWith(shared));
  const words = names.map((name, index) =>
    isShared && index > 0 ? name.slice(shared.length) : name,
  );
  return listWords(words);
}
