import type { ChartRecord } from '../../src/publications/charts/chart-record.ts';
import type { FigureChange } from '../../src/releases/manifest.ts';

/** One invented figure of a chart. */
export interface TinyRow {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
}

interface TinyChart {
  readonly id?: string;
  readonly indicator?: string;
  readonly headline?: string;
  readonly rows: readonly TinyRow[];
}

/** An invented trend of one line or more: the smallest record that can be drawn and frozen. */
export function tinyChart({ rows, ...given }: TinyChart): ChartRecord {
  const areas = [...new Set(rows.map(({ area }) => area))];
  return {
    id: 'testham-rate',
    mark: 'lines',
    indicator: 'rate',
    place: { slug: 'testham', name: 'Testham', code: 'E06000016', within: 'in Testham' },
    period: null,
    edition: 'authority',
    name: 'Rate, Testham, 2010 to 2012',
    headline: 'The rate moved',
    subtitle: 'Rate of invented people',
    summary: 'The rate of Testham moved between 2010 and 2012.',
    noun: 'rate',
    unit: { kind: 'percent', symbol: '%', words: 'per cent of invented people', decimals: 1 },
    elsewhere: null,
    ...given,
    rows: rows.map((row) => ({
      ...row,
      name: `Area ${row.area.slice(-2)}`,
      edition: 'authority',
      ...{ lower: null, upper: null, count: null, denominator: null },
      status: row.value === null ? ('not available' as const) : ('' as const),
      ...{ class: null, difference: null, direction: null },
    })),
    classes: null,
    panels: [{ title: 'Testham', areas }],
    breaks: [],
    programme: { name: 'Programme', from: 2007, to: 2009 },
    definitions: [],
    sources: [],
    attribution: ['Invented for a test.'],
    caveats: ['Invented.'],
    howMade: ['Invent the figures.'],
    rounding: ['to 0.1'],
    page: '/trends/rate/',
  };
}

/** An invented change of one figure. */
export function tinyChange(given: Partial<FigureChange>): FigureChange {
  const change: Omit<FigureChange, 'key'> = {
    ...{ release: '1.1.0', date: '2026-02-01', dataset: 'rate', name: 'Area 16' },
    ...{ area: 'E06000016', period: '2010-01-01/P1Y', column: 'value' },
    ...{ old: '4.2', new: '4.3', kind: 'revision', reason: '' },
    ...given,
  };
  return { key: `${change.area} ${change.period}`, ...change, ...given };
}
