import { renderSpreadStrip } from '../../src/charts/spread-strip.ts';
import type { GalleryChart } from './gallery-chart.ts';
import { inventedShare } from './invented-city.ts';

/** Shares by a fixed rule, not figures. */
const shares = (from: number, count: number, base: number) =>
  Array.from(
    { length: count },
    (_, index) => Math.round(base + 30 * inventedShare(from + index)) / 2,
  ).toSorted((one, other) => one - other);
const few = shares(0, 9, 30);
const many = shares(9, 75, 8);

export const spreadStrip: GalleryChart = {
  shows: 'Nine areas and seventy-five on one scale, the middle one of each marked; none is named',
  frame: 'strip-frame',
  markup: renderSpreadStrip({
    ids: 'spread',
    title: 'Invented shares: targets and others',
    description: 'Shares given by a fixed rule to 84 invented areas.',
    rows: [
      { name: 'Targets', values: few, median: few[4] ?? null },
      { name: 'Others', values: many, median: many[37] ?? null },
      { name: 'No data', values: [], median: null },
    ],
    domain: [0, 30],
    symbol: '%',
  }),
};
