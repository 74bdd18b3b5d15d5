import type { APIRoute } from 'astro';
import { chartCsv, chartPaths, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** A chart's figures. */
export const GET: APIRoute = ({ params }) =>
  new Response(chartCsv.text(readAnyChart(params['chart'])));
