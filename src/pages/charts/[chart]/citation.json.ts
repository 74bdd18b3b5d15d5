import type { APIRoute } from 'astro';
import { renderCsl } from '../../../publications/citations/citation-csl.ts';
import { chartPaths, citationsOf, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** How to cite a chart, as CSL-JSON for reference managers. */
export const GET: APIRoute = ({ params }) =>
  new Response(renderCsl(citationsOf(readAnyChart(params['chart']))));
