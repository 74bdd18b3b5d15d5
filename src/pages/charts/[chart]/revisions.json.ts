import type { APIRoute } from 'astro';
import { changesOfChart } from '../../../releases/changes-of-chart.ts';
import { readChart, readChartIds, readReleases, readWithdrawn } from '../../_derived.ts';

/** Charts that are no longer made keep the address: frozen embeds ask for it. */
export function getStaticPaths() {
  const withdrawn = readWithdrawn().map(({ id, record }) => ({ chart: id, record }));
  const charts = readChartIds().map((chart) => ({ chart, record: readChart(chart) }));
  return [...charts, ...withdrawn].map(({ chart, record }) => ({
    params: { chart },
    props: { record },
  }));
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/** Rows of the ledger on a chart's figures, the latest first, each with the release that made it. */
export const GET: APIRoute<Props> = ({ props: { record } }) =>
  new Response(JSON.stringify({ changes: changesOfChart(record, readReleases().changes) }));
