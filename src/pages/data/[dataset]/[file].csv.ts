import type { APIRoute } from 'astro';
import { renderDatasetCsv } from '../../../publications/datasets/dataset-csv.ts';
import { readDataset, readDatasetSlugs } from '../../_derived.ts';

export function getStaticPaths() {
  return readDatasetSlugs().map((dataset) => ({ params: { dataset, file: dataset } }));
}

/** A dataset as CSV. */
export const GET: APIRoute = ({ params }) =>
  new Response(renderDatasetCsv(readDataset(params['dataset'] ?? '')));
