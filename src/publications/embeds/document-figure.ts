import { escapeMarkup } from '../../charts/escape-markup.ts';
import type { ChartDocumentSpec } from './chart-document.ts';
import { renderChartTable } from '../charts/chart-table.ts';

/** Drawing, legend and summary of a chart's document, and its table, folded. */
export function renderDocumentFigure({
  record,
  drawing,
}: Pick<ChartDocumentSpec, 'record' | 'drawing'>): string {
  const frame = record.mark === 'lines' ? 'trend-frame' : 'map-frame';
  const panels = drawing.panels.map(
    ({ title, markup }) =>
      (title === null ? '' : `<h2>${escapeMarkup(title)}</h2>\n`) +
      `<div class="${frame}">${markup}</div>\n`,
  );
  const name = escapeMarkup(record.name);
  return (
    `<figure class="${record.classes?.ramp ?? 'symbols'}" aria-label="${name}">\n` +
    `${panels.join('')}${drawing.legend}</figure>\n` +
    `<p>${escapeMarkup(record.summary)}</p>\n` +
    `<details>\n<summary>All figures as a table</summary>\n` +
    `<div class="scroller" role="region" aria-label="Table: ${name}" tabindex="0">\n` +
    `${renderChartTable(record)}\n</div>\n</details>\n`
  );
}
