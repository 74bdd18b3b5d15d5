import type { APIRoute } from 'astro';
import { absoluteLink } from '../../../layouts/absolute-link.ts';
import { renderChartJson } from '../../../publications/charts/chart-json.ts';
import { chartPaths, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** A chart's record: its words, values, sources, caveats and licences. */
export const GET: APIRoute = ({ params }) => {
  const chart = readAnyChart(params['chart']);
  return new Response(renderChartJson(chart, absoluteLink(`/charts/${chart.id}/`)));
};
