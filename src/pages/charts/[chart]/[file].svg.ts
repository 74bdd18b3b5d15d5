import type { APIRoute } from 'astro';
import { chartDocument } from '../../../components/trend/chart-document.ts';
import { renderStandaloneSvg } from '../../../publications/images/standalone-svg.ts';
import { readShapes } from '../../_derived.ts';
import { chartPaths, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** A chart as an image that stands alone, with its source and licence. */
export const GET: APIRoute = ({ params }) => {
  const chart = readAnyChart(params['chart']);
  const shapes = chart.mark === 'lines' ? null : readShapes(chart.place.slug, chart.edition);
  return new Response(renderStandaloneSvg(chart, { shapes, document: chartDocument }));
};
