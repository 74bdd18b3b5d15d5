import { expect, test } from 'vitest';
import { renderSymbolMap } from '../../src/charts/symbol-map.ts';
import { inventedCity } from './invented-city.ts';

const city = inventedCity(1000);
const counts: readonly (number | null)[] = [4, 25, 0, null];
const svg = renderSymbolMap({
  ...city,
  ids: 'symbols',
  title: 'Invented counts',
  areas: city.areas.slice(0, 4).map((area, index) => ({ ...area, count: counts[index] ?? null })),
  unit: 'people',
});
const symbols = svg.slice(
  svg.indexOf('<g class="symbols">'),
  svg.indexOf('</g>', svg.indexOf('<g class="symbols">')),
);

test('renderSymbolMap draws the larger circle below the smaller', () => {
  const radii = symbols.match(/(?<=class="symbol"[^>]* r=")[\d.]+/g)?.map(Number);
  expect(radii).toEqual([32, 12.8]);
});

test('renderSymbolMap draws zero as an open ring and no count as nothing', () => {
  expect(symbols.match(/class="zero"/g)).toHaveLength(1);
  expect(symbols.match(/<circle/g)).toHaveLength(3);
});

test('renderSymbolMap keeps the key below the shapes', () => {
  const height = Number(/viewBox="0 0 1000 (\d+)"/.exec(svg)?.[1]);
  const centres = svg.match(/(?<=cy=")\d+/g)?.map(Number) ?? [];
  expect(height).toBeGreaterThan(city.viewBox[1]);
  expect(Math.max(...centres)).toBeGreaterThan(city.viewBox[1]);
  expect(Math.max(...centres)).toBeLessThan(height);
});

test('renderSymbolMap says what the circles of the key count', () => {
  expect(svg).toContain('>people</text>');
});
