import type { APIRoute } from 'astro';
import { readChart, readChartIds } from '../../_derived.ts';

export function getStaticPaths() {
  return readChartIds().map((chart) => ({ params: { chart, file: chart } }));
}

/** A chart's record: its words, values, sources and caveats. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(readChart(params['chart'] ?? '')));
