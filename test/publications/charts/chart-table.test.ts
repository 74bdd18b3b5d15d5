import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderChartTable } from '../../../src/publications/charts/chart-table.ts';
import { CHART, row } from '../publication-fixture.ts';

const REVISED = new Set(['E01000001 2016-01-01/P1Y']);
const cells = (html: string, selector: string) =>
  [...new JSDOM(html).window.document.querySelectorAll(selector)].map(
    ({ textContent }) => textContent,
  );

describe('the table of a chart', () => {
  it('marks a revised value in words that lead to what it was, and no other cell', () => {
    const html = renderChartTable(CHART, REVISED);
    expect(cells(html, '[data-key="value"]')).toEqual(['5.1 [r] revised', '2.0']);
    expect(cells(html, 'a[href="#revisions"]')).toEqual(['[r] revised']);
  });

  it('marks the revised period of a line', () => {
    const series = { edition: 'authority', name: 'Sampleton', class: null } as const;
    const rows = ['2015', '2016'].map((year) =>
      row('E06999999', { ...series, period: `${year}-01-01/P1Y` }),
    );
    const trend = { ...CHART, mark: 'lines', rows } as const;
    const html = renderChartTable(trend, new Set(['E06999999 2016-01-01/P1Y']));
    expect(cells(html, '[data-series]')).toEqual(['5.1', '5.1 [r] revised']);
  });

  it('has no mark where nothing was revised', () => {
    expect(renderChartTable(CHART)).not.toContain('[r]');
  });
});
