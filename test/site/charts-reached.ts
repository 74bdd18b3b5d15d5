import { readFileSync } from 'node:fs';
import { linksOf } from './page-links.ts';
import { fileOf } from './pages.ts';

/** Pages of the maps and trends of other places. */
const OF_PLACES = /^\/places\/[^/]+\/(maps|trends)\/([^/]+\/){0,2}$/;

/**
 * Ids of the charts that one comes to from the list of charts by links alone, ascending, going
 * through maps and trends of other places and no other pages.
 */
export function chartsReached(root = 'dist'): readonly string[] {
  const ids = new Set<string>();
  const known = new Set(['/charts/']);
  // What is added while it is gone through is gone through too.
  for (const page of known)
    for (const link of linksOf(readFileSync(fileOf(page, root), 'utf8'))) {
      const [, id] = /^\/charts\/([^/]+)\/$/.exec(link) ?? [];
      if (id !== undefined) ids.add(id);
      if (OF_PLACES.test(link)) known.add(link);
    }
  return [...ids].sort();
}
