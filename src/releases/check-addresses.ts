import { DataError } from '../pipeline/data-error.ts';
import type { WithdrawnChart } from './manifest.ts';
import { REDIRECTS_FILE, type Redirect } from './redirects.ts';

/** What keeps a published address alive. */
export interface KeptAddresses {
  /** Addresses of the built site. */
  readonly addresses: readonly string[];
  readonly withdrawn: readonly Pick<WithdrawnChart, 'id'>[];
  readonly redirects: readonly Pick<Redirect, 'from' | 'to'>[];
}

/**
 * Published addresses that lead nowhere, ascending: neither in the site, nor below the tombstone of a
 * withdrawn chart, nor sent on to an address that is there. `published` may hold one several times.
 */
export function lostAddresses(
  published: readonly string[],
  { addresses, withdrawn, redirects }: KeptAddresses,
): readonly string[] {
  const here = new Set(addresses);
  const tombstones = withdrawn.map(({ id }) => `/charts/${id}/`);
  const isKept = (address: string) =>
    here.has(address) ||
    address.startsWith('/archive/') ||
    tombstones.some((tombstone) => address.startsWith(tombstone));
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  return [...new Set(published)]
    .filter((address) => !isKept(address) && !isKept(moved.get(address) ?? ''))
    .sort();
}

/**
 * Refuses a release that would lose an address, or send on an address that is there.
 * @throws DataError naming the addresses.
 */
export function checkAddresses(published: readonly string[], kept: KeptAddresses): void {
  const lost = lostAddresses(published, kept);
  if (lost.length > 0)
    throw new DataError({
      ...{ file: REDIRECTS_FILE, column: 'from' },
      found: `${lost.length} published ${lost.length === 1 ? 'address' : 'addresses'} that the built site no longer has: ${lost.slice(0, 5).join(', ')}`,
      expected: 'every address that was ever published, in the site or sent on to one that is',
      remedy: `add a line (from,to,since,reason) for each to ${REDIRECTS_FILE}, or bring the page back and build the site again`,
    });
  const here = new Set(kept.addresses);
  const shadowed = kept.redirects.find(({ from }) => here.has(from));
  if (shadowed !== undefined)
    throw new DataError({
      ...{ file: REDIRECTS_FILE, column: 'from', found: `${shadowed.from}, which is in the site` },
      expected: 'addresses that are no longer in the site',
      remedy: `take the line out of ${REDIRECTS_FILE}`,
    });
}
