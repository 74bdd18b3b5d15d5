import type { APIRoute } from 'astro';
import { renderCitationText } from '../../../publications/citations/citation.ts';
import { chartPaths, citationsOf, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** How to cite a chart, as text. */
export const GET: APIRoute = ({ params }) =>
  new Response(renderCitationText(citationsOf(readAnyChart(params['chart']))));
