import type { APIRoute } from 'astro';
import { dataPackage } from '../../publications/datasets/data-package.ts';
import { packagedDatasets, publicationContext, renderJson } from './_datasets.ts';

/** All datasets as one Data Package. */
export const GET: APIRoute = () =>
  new Response(renderJson(dataPackage(packagedDatasets(), publicationContext())));
