import { readCatalogue, readReleases } from '../../pages/_derived.ts';
import type { DatasetWords } from '../../releases/corrections-feed.ts';

/** What a dataset is called, and its unit: also where it is no longer made. */
export function datasetWords(slug: string): DatasetWords {
  const indicator = readCatalogue().indicators.find((each) => each.slug === slug);
  if (indicator !== undefined) return { title: indicator.title, unit: indicator.unit };
  const released = readReleases()
    .manifests.flatMap(({ datasets }) => datasets)
    .find(({ id }) => id === slug);
  return { title: released?.name ?? slug };
}
