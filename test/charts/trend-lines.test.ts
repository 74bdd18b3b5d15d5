import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { cleanPlot } from '../../src/charts/clean-plot.ts';
import { trendDomain } from '../../src/charts/trend-domain.ts';
import { trendLayout } from '../../src/charts/trend-layout.ts';
import { renderTrendLines } from '../../src/charts/trend-lines.ts';
import type { DrawnSeries } from '../../src/charts/trend-lines.ts';
import { trendSegments, trendYears } from '../../src/charts/trend-segments.ts';
import { TREND_SIZES } from '../../src/charts/trend-size.ts';
import type { TrendSpec } from '../../src/charts/trend-spec.ts';
import { trendRows } from './trend-rows.ts';

const { document } = new JSDOM('').window;

type Ends = readonly [lower: number, upper: number] | null;

/** A series of one value a year, with an interval where `ends` has one. */
function series(area: string, values: readonly (number | null)[], ends: readonly Ends[]) {
  const drawn = trendRows(area, 2004, values);
  const rows = drawn.rows.map((row, index) => {
    const [lower, upper] = ends[index] ?? [null, null];
    return { ...row, lower, upper };
  });
  return { ...drawn, rows };
}

const values = [60, 61.4, 62.35, null, 64.05, null, 61, 63.15, 64.333, 62];
const around = (least: number, most: number): readonly Ends[] =>
  values.map((value) => (value === null ? null : [value - least, value + most]));
const nation = series('E92999999', [70.05, 71, 72.1, 73, 70, 70.75, 71.2, 72, 73.9, 74], []);
const breaks = [{ id: 'B7', year: 2011, label: 'Counted otherwise' }];

const drawings: Readonly<Record<string, readonly TrendSpec['series'][number][]>> = {
  'no interval': [series('E06999999', values, []), nation],
  'an interval at every point': [series('E06999999', values, around(3.27, 4.61)), nation],
  'an interval at some points': [
    series('E06999999', values, around(3.3, 4.6).with(1, null).with(8, null)),
    nation,
  ],
  'no interval at a lone point': [
    series('E06999999', values, around(1.15, 2.05).with(4, null)),
    nation,
  ],
  'one series': [series('E06999999', values, around(0.05, 11.45))],
  'values of which some are negative': [
    series('E06999999', [-3.05, 2.1, -0.75, 0, 8.9], [[-4.4, -1], null, [-2.15, 0.2]]),
  ],
};

/** What Observable Plot draws of the same points on the same scales. */
function drawnByPlot(drawn: DrawnSeries, layout: ReturnType<typeof trendLayout>): string {
  const points = drawn.map((segments) =>
    segments.flatMap(({ id, points: all }) =>
      all.map((point) => ({ ...point, segment: id, isLone: all.length === 1 })),
    ),
  );
  const ends = { x: 'year', y1: 'lower', y2: 'upper' };
  const lone = (points[0] ?? []).filter(({ isLone, lower }) => isLone && lower !== null);
  const { size, height, margin, years, domain } = layout;
  const svg = Plot.plot({
    ...{ document, width: size.width, height },
    ...{ marginTop: margin.top, marginRight: margin.right },
    ...{ marginBottom: margin.bottom, marginLeft: margin.left },
    x: { type: 'linear', domain: [...years], axis: null },
    y: { type: 'linear', domain: [...domain], axis: null },
    marks: [
      Plot.areaY(points[0] ?? [], { ...ends, z: 'segment', className: 'ribbon' }),
      lone.length > 0 ? Plot.ruleX(lone, { ...ends, className: 'bar' }) : null,
      Plot.line(points.toReversed().flat(), {
        ...{ x: 'year', y: 'value', z: 'segment', className: 'lines' },
      }),
    ],
  });
  return cleanPlot(svg.outerHTML);
}

describe.each(TREND_SIZES)('the $name drawing', (size) => {
  test.each(Object.entries(drawings))(
    'of %s has every line, ribbon and bar that Plot draws, digit for digit',
    (_, shown) => {
      const years = trendYears(shown);
      const drawn = shown.map((each) => trendSegments(each, years, breaks));
      const axes = {
        domain: trendDomain(shown),
        years: [years[0] ?? 0, years.at(-1) ?? 0],
      } as const;
      const words = { ids: 'rate', title: 'Invented', unit: { words: 'per cent' } };
      const layout = trendLayout({ ...words, series: shown, breaks, programme: null }, axes, size);
      const lines = renderTrendLines(drawn, layout);
      expect(lines).toMatch(/<g class="lines"><path class="s\d" data-seg="/);
      expect(lines.replaceAll(/ class="s\d" data-seg="[^"]*"/g, '')).toBe(
        drawnByPlot(drawn, layout),
      );
    },
  );
});
