import { expect, test } from 'vitest';
import { renderLegend } from '../../src/charts/legend.ts';

const spec = {
  title: 'Claimants per 100 residents',
  breaks: [2, 4],
  extent: [0.6, 14.2],
  decimals: 1,
  counts: [1, 40, 20],
  noData: 0,
  areas: { one: 'LSOA', many: 'LSOAs' },
} as const;

/** What a reader hears of each entry. */
function entries(html: string): readonly string[] {
  const items = html.match(/<li.*?<\/li>/g) ?? [];
  return items.map((item) => item.replaceAll(/<[^>]+>/g, '').trim());
}

test('renderLegend says range and number of areas of each class, lowest first', () => {
  expect(entries(renderLegend(spec))).toEqual([
    '0.6 to under 2.0 1 LSOA',
    '2.0 to under 4.0 40 LSOAs',
    '4.0 to 14.2 20 LSOAs',
  ]);
});

test('renderLegend has an entry for areas without a figure only where there are any', () => {
  expect(renderLegend(spec)).not.toContain('No figure');
  expect(entries(renderLegend({ ...spec, noData: 3 })).at(-1)).toBe('No figure 3 LSOAs');
});

test('renderLegend keeps that entry where another period of the map needs it', () => {
  expect(entries(renderLegend({ ...spec, keepsNoData: true })).at(-1)).toBe('No figure 0 LSOAs');
});

test('renderLegend draws bars in proportion to the fullest class, the smallest still seen', () => {
  const bars = renderLegend({ ...spec, counts: [0, 1, 20, 200], breaks: [2, 4, 6] }).match(
    /(?<=M0 100V)\d+/g,
  );
  expect(bars).toEqual(['100', '97', '90', '0']);
});

test('renderLegend takes names in place of ranges', () => {
  const labels = ['Low', 'Middle & more', 'High'];
  expect(entries(renderLegend({ ...spec, labels }))[1]).toBe('Middle &amp; more 40 LSOAs');
});

test('renderLegend refuses counts that do not match the classes', () => {
  expect(() => renderLegend({ ...spec, counts: [1, 2] })).toThrow(
    '2 counts and 3 ranges for 2 breaks',
  );
});
