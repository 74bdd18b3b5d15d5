import type { APIRoute } from 'astro';
import { csvwMetadata } from '../../../publications/datasets/csvw-metadata.ts';
import { readDataset, readDatasetSlugs } from '../../_derived.ts';
import { publicationContext, renderJson } from '../_datasets.ts';

export function getStaticPaths() {
  return readDatasetSlugs().map((dataset) => ({
    params: { dataset, metadata: `${dataset}.csv-metadata` },
  }));
}

/** What describes the CSV beside it. */
export const GET: APIRoute = ({ params }) =>
  new Response(
    renderJson(csvwMetadata(readDataset(params['dataset'] ?? ''), publicationContext().site)),
  );
