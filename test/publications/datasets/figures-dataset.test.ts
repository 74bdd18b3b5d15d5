import { describe, expect, it } from 'vitest';
import type { ChartRecord, ChartRow } from '../../../src/publications/charts/chart-record.ts';
import { datasetOfCharts } from '../../../src/publications/datasets/figures-dataset.ts';

const row = (own: Partial<ChartRow>): ChartRow => ({
  area: 'E01013600',
  name: 'Leicester 003A',
  edition: 'lsoa2011',
  period: '2013-01-01/P1Y',
  ...{ value: 5.9, lower: null, upper: null, count: null, denominator: null, status: '' },
  ...{ class: null, difference: null, direction: null },
  ...own,
});

function chart(rows: readonly ChartRow[], decimals: 0 | 1 = 1): ChartRecord {
  return {
    id: 'leicester-claimant-rate-2013',
    mark: 'choropleth',
    indicator: 'claimant-rate',
    place: { slug: 'leicester', name: 'Leicester', code: 'E06000016', within: 'England' },
    period: { slug: '2013', label: '2013' },
    edition: 'lsoa2011',
    name: 'Claimant rate, by LSOA, Leicester, 2013',
    ...{ headline: '', subtitle: '', summary: '', noun: 'claimant rate' },
    unit: { kind: 'percent', symbol: '', words: 'claimants per 100 residents', decimals },
    elsewhere: null,
    rows,
    classes: null,
    panels: [],
    breaks: [],
    programme: { name: 'City Strategy', from: 2007, to: 2011 },
    definitions: [{ id: 'B1', sentence: 'The count changed.' }],
    sources: [],
    attribution: ['Source: ONS.'],
    caveats: ['Small differences mean nothing.'],
    howMade: ['Divide.'],
    rounding: ['to the nearest 5'],
    page: '/maps/claimant-rate/',
  };
}

/** Cells of a column, by its name. */
function cells(charts: readonly ChartRecord[], name: string): readonly (string | undefined)[] {
  const { columns, rows } = datasetOfCharts(charts);
  const index = columns.findIndex((column) => column.name === name);
  return rows.map((each) => each[index]);
}

describe('datasetOfCharts', () => {
  it('has each area and period once, ascending, with the days of the period', () => {
    const early = row({ period: '2012-01-01/P1Y' });
    const charts = [chart([row({}), early]), chart([row({})])];
    expect(cells(charts, 'period')).toEqual(['2012-01-01/P1Y', '2013-01-01/P1Y']);
    expect(cells(charts, 'period_end')).toEqual(['2012-12-31', '2013-12-31']);
    expect(datasetOfCharts(charts).temporal).toEqual(['2012-01-01', '2013-12-31']);
  });

  it('notes what any of its charts says to keep in mind, once', () => {
    const flagged = { ...chart([row({})]), caveats: ['Look.', 'Small differences mean nothing.'] };
    expect(datasetOfCharts([chart([row({})]), flagged]).notes).toEqual([
      'Rounding at the source: to the nearest 5.',
      'Small differences mean nothing.',
      'Look.',
      'B1: The count changed.',
    ]);
  });

  it('takes its title from the name of its charts, without place and period', () => {
    expect(datasetOfCharts([chart([row({})])]).title).toBe('Claimant rate, by LSOA');
  });

  it('keeps the decimal places of each chart', () => {
    const charts = [chart([row({})], 1), chart([row({ area: 'E01013601' })], 0)];
    expect(cells(charts, 'value')).toEqual(['5.9', '6']);
  });

  it('gives the reason of an absent value in status, and no column that nothing needs', () => {
    const charts = [chart([row({ value: null, status: 'not applicable' })])];
    expect(cells(charts, 'value')).toEqual(['']);
    expect(cells(charts, 'status')).toEqual(['[z]']);
    const { columns } = datasetOfCharts(charts);
    expect(columns.find(({ name }) => name === 'value')?.status).toBe('status');
    expect(columns.map(({ name }) => name)).not.toContain('count_status');
  });

  it('gives a value without interval or count a reason of its own for each', () => {
    const rows = [
      row({ lower: 4.8, upper: 7.3, count: 83 }),
      row({ area: 'E01013601' }),
      row({ area: 'E01013602', value: null, status: 'suppressed' }),
    ];
    const charts = [chart(rows)];
    expect(cells(charts, 'interval_status')).toEqual(['', '[x]', '[c]']);
    expect(cells(charts, 'count_status')).toEqual(['', '[x]', '[c]']);
    const { columns } = datasetOfCharts(charts);
    expect(columns.find(({ name }) => name === 'upper_95')?.status).toBe('interval_status');
  });

  it('refuses to be made of nothing', () => {
    expect(() => datasetOfCharts([])).toThrow(RangeError);
  });
});
