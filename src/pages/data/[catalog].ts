import type { APIRoute } from 'astro';
import { dcatCatalog } from '../../publications/datasets/dcat-catalog.ts';
import { packagedDatasets, publicationContext, renderJson } from './_datasets.ts';

export function getStaticPaths() {
  return [{ params: { catalog: 'catalog.jsonld' } }];
}

/** All datasets as a DCAT catalogue. */
export const GET: APIRoute = () =>
  new Response(renderJson(dcatCatalog(packagedDatasets(), publicationContext())));
