import { itemLists, type ItemList } from '../../record/item-lists.ts';
import { homePlace, readAreas, readProgrammes } from '../_derived.ts';

/** Every list of the record, with the wards of the plan by their names. */
export function readItemLists(): readonly ItemList[] {
  const wards = readAreas(homePlace().slug)
    .filter(({ editions }) => editions.includes('ward2003'))
    .map(({ slug, name }) => [slug, name] as const);
  return itemLists(readProgrammes(), new Map(wards));
}
