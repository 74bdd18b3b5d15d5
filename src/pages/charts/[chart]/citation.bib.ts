import type { APIRoute } from 'astro';
import { renderBibtex } from '../../../publications/citations/citation-bibtex.ts';
import { chartPaths, citationsOf, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** How to cite a chart, as BibTeX. */
export const GET: APIRoute = ({ params }) =>
  new Response(renderBibtex(citationsOf(readAnyChart(params['chart']))));
