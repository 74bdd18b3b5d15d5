import type { APIRoute } from 'astro';
import { liveSnippetAddresses } from '../../../components/chart/snippet-addresses.ts';
import { absoluteLink } from '../../../layouts/absolute-link.ts';
import { SITE } from '../../../layouts/site.ts';
import { oembedOf } from '../../../publications/embeds/oembed.ts';
import { readWithdrawn } from '../../_derived.ts';
import { chartPaths, readAnyChart } from '../_chart-files.ts';

export const getStaticPaths = chartPaths;

/** What consumers of oEmbed learn of a chart when they follow the link in its page. */
export const GET: APIRoute = ({ params }) => {
  const found = readAnyChart(params['chart']);
  const isWithdrawn = readWithdrawn().some(({ id }) => id === found.id);
  const record = isWithdrawn ? { ...found, name: `Withdrawn: ${found.name}` } : found;
  const answer = oembedOf(record, {
    ...liveSnippetAddresses(record.id),
    thumbnail: absoluteLink(`/charts/${record.id}/${record.id}-share.png`),
    provider: { name: SITE.name, url: absoluteLink('/') },
  });
  return new Response(JSON.stringify(answer));
};
