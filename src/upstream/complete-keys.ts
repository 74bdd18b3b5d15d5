import { DataError } from '../pipeline/data-error.ts';

/** An answer whose rows have a key each, and what is said when they are not whole. */
export interface KeyedAnswer {
  readonly file: string;
  /** Keys that must all be there. */
  readonly due: readonly string[];
  /** What each key stands for: "a row for each area and winter". */
  readonly each: string;
  readonly declaredIn: string;
}

/**
 * Checks that each key is there, and there once.
 * @throws DataError that lists what is missing or there twice.
 */
export function checkComplete(keys: readonly string[], answer: KeyedAnswer): void {
  const known = new Set(keys);
  const missing = answer.due.filter((key) => !known.has(key));
  const seen = new Set<string>();
  const twice = keys.filter((key) => seen.size === seen.add(key).size);
  if (missing.length + twice.length === 0) return;
  throw new DataError({
    file: answer.file,
    found: [listed('without', missing), listed('twice', twice)].filter(Boolean).join('; '),
    expected: `${answer.each}, ${answer.due.length} in all`,
    remedy: `ask again; if the answer stays so, look at the publisher’s file and ${answer.declaredIn}`,
  });
}

function listed(word: string, keys: readonly string[]): string {
  if (keys.length === 0) return '';
  const more = keys.length > 5 ? ` and ${keys.length - 5} more` : '';
  return `${word} ${keys.slice(0, 5).join(', ')}${more}`;
}
