import { areaClass } from '../../charts/area-paths.ts';
import type { PeriodValues } from './map-values.ts';

/** Puts another period into the map, its table, its legend and its words. */
export function showPeriod(map: HTMLElement, period: string, shown: PeriodValues): void {
  map.dataset['period'] = period;
  showNames(map, shown);
  showRows(map, shown);
  showCounts(map, shown.counts);
  for (const link of map.querySelectorAll<HTMLElement>('a[data-period]'))
    link.ariaCurrent = link.dataset['period'] === period ? 'true' : null;
  map.querySelector('.permanent')?.setAttribute('href', `${map.dataset['chart'] ?? ''}${period}/`);
  for (const [key, text] of Object.entries(shown))
    for (const part of document.querySelectorAll(`[data-text="${key}"]`)) part.textContent = text;
}

/** What the page and the drawing are called, for tabs, histories and screen readers. */
function showNames(map: HTMLElement, { label, headline, subtitle, summary }: PeriodValues): void {
  document.title = document.title.replace(map.dataset['label'] ?? label, label);
  map.dataset['label'] = label;
  map.querySelector('.map-frame > svg')?.setAttribute('aria-label', `${headline}. ${subtitle}`);
  map.querySelector('.map-frame desc')?.replaceChildren(summary);
}

/** Numbers and bars of the legend, lowest class first, then areas without a figure. */
function showCounts(map: HTMLElement, counts: readonly number[]): void {
  const most = Math.max(...counts.slice(0, -1), 1);
  map.querySelectorAll('.legend-scale li').forEach((entry, index) => {
    const count = counts[index] ?? 0;
    const words = count === 1 ? map.dataset['one'] : map.dataset['many'];
    entry.querySelector('.areas')?.replaceChildren(`${count} ${words ?? ''}`);
    const top = 100 - Math.round((100 * count) / most);
    entry.querySelector('.bar path')?.setAttribute('d', `M0 100V${top}H1V100z`);
  });
}

/** Rows of the table may have been sorted; those of the file are in order of code. */
function showRows(map: HTMLElement, { rows }: PeriodValues): void {
  const inOrder = [...map.querySelectorAll<HTMLTableRowElement>('tr[data-code]')].sort((a, b) =>
    (a.dataset['code'] ?? '') < (b.dataset['code'] ?? '') ? -1 : 1,
  );
  inOrder.forEach((row, place) => {
    const [index = null, ...cells] = rows[place] ?? [];
    row.querySelectorAll('[data-changes]').forEach((cell, column) => {
      cell.textContent = cells[column] ?? '';
    });
    const area = map.querySelector(`.map-frame [data-code="${row.dataset['code'] ?? ''}"]`);
    area?.setAttribute('class', `a ${areaClass(index)}`);
  });
}
