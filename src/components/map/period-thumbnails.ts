import { renderSmallMultiples } from '../../charts/small-multiples.ts';
import { readShapes } from '../../pages/_derived.ts';
import { keepLast } from '../../pages/_keep-last.ts';
import type { PublishedMap } from '../../pipeline/published.ts';
import { thumbnailSpec } from './thumbnail-spec.ts';

/** Every period of a map drawn small, in the order of periods: the same on the page of each. */
export const periodThumbnails = keepLast((map: PublishedMap) =>
  renderSmallMultiples(
    map.periods.map((each) => thumbnailSpec(each, readShapes(map.place, each.edition))),
  ),
);
