import { expect, test } from 'vitest';
import { renderSmallSymbols } from '../../src/charts/small-symbols.ts';
import { inventedCity } from './invented-city.ts';

const city = inventedCity(120);
const codes = city.areas.map(({ code }) => code);
const draw = (counts: readonly (number | null)[], most: number) =>
  renderSmallSymbols({
    ...city,
    most,
    counts: new Map(counts.map((count, index) => [codes[index] ?? '', count])),
  });
const radiiOf = (svg: string) => svg.match(/(?<= r=")[\d.]+/g)?.map(Number) ?? [];

test('renderSmallSymbols draws a circle for each count and none where there is none', () => {
  expect(radiiOf(draw([4, null, 0, 25], 25))).toHaveLength(2);
});

test('renderSmallSymbols draws the larger circle below the smaller', () => {
  const [below = 0, above = 0] = radiiOf(draw([4, 25], 25));
  expect(below / above).toBeCloseTo(2.5, 0);
});

test('renderSmallSymbols compares drawings that share their largest count', () => {
  const [alone = 0] = radiiOf(draw([25], 100));
  const [largest = 0] = radiiOf(draw([100], 100));
  expect(largest / alone).toBeCloseTo(2, 0);
});

test('renderSmallSymbols shades no area', () => {
  expect(draw([4, 25], 25)).not.toMatch(/class="c\d"/);
});
