import { nameSlug } from '../geography/area-slug.ts';
import type { PublishedItem } from './published-record.ts';

/** Where an item stands among those of its part of the document. */
export interface ItemNeighbours {
  /** Counted from 1. */
  readonly position: number;
  readonly count: number;
  readonly previous: PublishedItem | null;
  readonly next: PublishedItem | null;
}

/** Anchor of a part of a document on the page of its programme: "part-table-14-headline-targets". */
export function partAnchor(part: string): string {
  return `part-${nameSlug(part)}`;
}

/**
 * The items before and after one, within its part of the document and in its order.
 * @throws RangeError where the item is not one of those given.
 */
export function itemNeighbours(
  item: PublishedItem,
  items: readonly PublishedItem[],
): ItemNeighbours {
  const part = items.filter((other) => other.part === item.part);
  const index = part.findIndex(({ id }) => id === item.id);
  if (index === -1) throw new RangeError(`item "${item.id}" is not one of those given`);
  return {
    position: index + 1,
    count: part.length,
    previous: part[index - 1] ?? null,
    next: part[index + 1] ?? null,
  };
}
