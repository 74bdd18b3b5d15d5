import type { APIRoute } from 'astro';
import { chartJson, chartPaths, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** A chart's record: its words, values, sources, caveats and licences. */
export const GET: APIRoute = ({ params }) =>
  new Response(chartJson.text(readAnyChart(params['chart'])));
