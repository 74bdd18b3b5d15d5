import type { APIRoute } from 'astro';
import { chartDocument } from '../../../components/trend/chart-document.ts';
import { renderStandaloneSvg } from '../../../publications/images/standalone-svg.ts';
import { readChart, readChartIds, readShapes } from '../../_derived.ts';

export function getStaticPaths() {
  return readChartIds().map((chart) => ({ params: { chart, file: chart } }));
}

/** A chart as an image that stands alone, with its source and licence. */
export const GET: APIRoute = ({ params }) => {
  const chart = readChart(params['chart'] ?? '');
  const shapes = chart.mark === 'lines' ? null : readShapes(chart.place.slug, chart.edition);
  return new Response(renderStandaloneSvg(chart, { shapes, document: chartDocument }));
};
