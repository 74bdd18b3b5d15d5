import type { APIRoute } from 'astro';
import { chartDocument } from '../../../../components/trend/chart-document.ts';
import { absoluteLink } from '../../../../layouts/absolute-link.ts';
import { renderChartDocument } from '../../../../publications/embeds/chart-document.ts';
import { liveAddresses } from '../../../../publications/embeds/document-addresses.ts';
import { drawEmbed } from '../../../../publications/embeds/draw-embed.ts';
import { readEmbedAssets, readShapes, readWithdrawn } from '../../../_derived.ts';
import { chartPaths, readAnyChart } from '../../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** The chart for other sites, always with the latest figures; with the reason once it has none. */
export const GET: APIRoute = ({ params }) => {
  const record = readAnyChart(params['chart']);
  const shapes = record.mark === 'lines' ? null : readShapes(record.place.slug, record.edition);
  const text = renderChartDocument({
    record,
    drawing: drawEmbed(record, { shapes, document: chartDocument }),
    ...liveAddresses(record, readEmbedAssets()),
    canonical: absoluteLink(`/charts/${record.id}/`),
    release: null,
    withdrawn: readWithdrawn().find(({ id }) => id === record.id) ?? null,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
