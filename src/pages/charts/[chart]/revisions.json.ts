import type { APIRoute } from 'astro';
import { endSentence } from '../../../publications/charts/withdrawn-words.ts';
import { changesOfChart } from '../../../releases/changes-of-chart.ts';
import { readChartIds, readReleases, readWithdrawn } from '../../_derived.ts';
import { readAnyChart } from '../_chart-files.ts';

/** Charts that are no longer made keep the address: frozen embeds ask for it. */
export function getStaticPaths() {
  const withdrawn = readWithdrawn().map(({ id, date, reason }) => ({
    params: { chart: id },
    props: { withdrawn: { date, reason: endSentence(reason) } },
  }));
  const charts = readChartIds().map((chart) => ({
    params: { chart },
    props: { withdrawn: null },
  }));
  return [...charts, ...withdrawn];
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

/**
 * Rows of the ledger on a chart's figures, the latest first, each with the release that made it; and
 * when and why the chart was withdrawn, where it was.
 */
export const GET: APIRoute<Props> = ({ params, props: { withdrawn } }) => {
  const changes = changesOfChart(readAnyChart(params['chart']), readReleases().changes);
  return new Response(JSON.stringify(withdrawn === null ? { changes } : { changes, withdrawn }));
};
