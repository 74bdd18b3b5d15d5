import type { APIRoute } from 'astro';
import { liveSnippetAddresses } from '../../../components/chart/snippet-addresses.ts';
import { absoluteLink } from '../../../layouts/absolute-link.ts';
import { SITE } from '../../../layouts/site.ts';
import { oembedOf } from '../../../publications/embeds/oembed.ts';
import { readChart, readChartIds } from '../../_derived.ts';

export function getStaticPaths() {
  return readChartIds().map((chart) => ({ params: { chart } }));
}

/** What consumers of oEmbed learn of a chart when they follow the link in its page. */
export const GET: APIRoute = ({ params }) => {
  const record = readChart(params['chart'] ?? '');
  const answer = oembedOf(record, {
    ...liveSnippetAddresses(record.id),
    thumbnail: absoluteLink(`/charts/${record.id}/${record.id}-share.png`),
    provider: { name: SITE.name, url: absoluteLink('/') },
  });
  return new Response(JSON.stringify(answer));
};
