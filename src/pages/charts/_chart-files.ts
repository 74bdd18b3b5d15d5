import { absoluteLink } from '../../layouts/absolute-link.ts';
import { SITE } from '../../layouts/site.ts';
import { citeChart } from '../../publications/citations/citation.ts';
import { renderChartCsv } from '../../publications/charts/chart-csv.ts';
import { renderChartJson } from '../../publications/charts/chart-json.ts';
import type { ChartRecord } from '../../publications/charts/chart-record.ts';
import { readChart, readChartIds, readReleases, readWithdrawn } from '../_derived.ts';
import { measuredFile } from '../_measured-file.ts';

/**
 * Routes of a chart's page and of the files beside it, also of charts that were withdrawn: no
 * address disappears. `file` is the chart's id too.
 */
export function chartPaths() {
  const ids = [...readChartIds(), ...readWithdrawn().map(({ id }) => id)];
  return ids.map((chart) => ({ params: { chart, file: chart } }));
}

/** How to cite a chart on this site: as it stands, and as it was last released. */
export function citationsOf(chart: ChartRecord): ReturnType<typeof citeChart> {
  return citeChart(chart, {
    author: SITE.name,
    releases: readReleases(),
    absolute: absoluteLink,
  });
}

/** A chart's figures as CSV. */
export const chartCsv = measuredFile(renderChartCsv, ({ id }) => id);

/** A chart's record as JSON: its words, values, sources, caveats and licences. */
export const chartJson = measuredFile(
  (chart: ChartRecord) => renderChartJson(chart, absoluteLink(`/charts/${chart.id}/`)),
  ({ id }) => id,
);

/** All that is, or was, published of a chart. @throws Error where no chart ever had that id. */
export function readAnyChart(id = ''): ChartRecord {
  return readWithdrawn().find((chart) => chart.id === id)?.record ?? readChart(id);
}
