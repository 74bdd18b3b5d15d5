import type { APIRoute } from 'astro';
import { renderChartCsv } from '../../../publications/charts/chart-csv.ts';
import { chartPaths, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** A chart's figures. */
export const GET: APIRoute = ({ params }) =>
  new Response(renderChartCsv(readAnyChart(params['chart'])));
