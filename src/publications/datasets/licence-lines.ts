import type { Dataset } from './dataset.ts';
import { LICENCES } from '../licences.ts';

/**
 * Every licence of some datasets on a line with the datasets that it is for: "Open Government Licence
 * v3.0, https://…: neet, claimant-rate."
 */
export function licenceLines(
  datasets: readonly Pick<Dataset, 'slug' | 'sources'>[],
): readonly string[] {
  const pairs = datasets.flatMap(({ slug, sources }) =>
    [...new Set(sources.map(({ licence }) => licence))].map((licence) => ({ licence, slug })),
  );
  return [...Map.groupBy(pairs, ({ licence }) => licence)].map(([licence, own]) => {
    const { name, url } = LICENCES[licence];
    const words = url === null ? `${name}, under no open licence` : `${name}, ${url}`;
    return `Licence: ${words}: ${own.map(({ slug }) => slug).join(', ')}.`;
  });
}
