/** What a reader chose for a pack, as its address says it. */
export interface Choice {
  readonly chosen: ReadonlySet<string>;
  /** What the address names that is not on record. */
  readonly unknown: readonly string[];
}

/**
 * The choice that an address makes: `?items=a,b` is those alone, `?without=a,b` all but those, and
 * neither is everything. `known` are all items of the pack.
 */
export function parseChoice(search: string, known: readonly string[]): Choice {
  const query = new URLSearchParams(search);
  const only = query.get('items');
  const named = (only ?? query.get('without') ?? '').split(',').filter((key) => key !== '');
  return {
    chosen: new Set(known.filter((key) => named.includes(key) === (only !== null))),
    unknown: named.filter((key) => !known.includes(key)),
  };
}

/** The shorter address of a choice: names what is in it or what is left out; "" for everything. */
export function formatChoice(chosen: ReadonlySet<string>, known: readonly string[]): string {
  const left = known.filter((key) => !chosen.has(key));
  if (left.length === 0) return '';
  return left.length < chosen.size ? `?without=${left}` : `?items=${[...chosen]}`;
}
