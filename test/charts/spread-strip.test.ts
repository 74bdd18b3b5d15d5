import { expect, test } from 'vitest';
import { renderSpreadStrip } from '../../src/charts/spread-strip.ts';

const svg = renderSpreadStrip({
  ids: 'strip',
  title: 'Shares',
  rows: [
    { name: 'Targets & more', values: [10, 20, 30], median: 20 },
    { name: 'Others', values: [0, 50], median: 25 },
  ],
  domain: [0, 50],
  symbol: '%',
});

test('renderSpreadStrip draws a dot for each value and a tick at each middle', () => {
  expect(svg.match(/<circle/g)).toHaveLength(5);
  expect(svg.match(/class="median"/g)).toHaveLength(2);
  expect(svg).toContain('Targets &amp; more');
});

test('renderSpreadStrip sets the ends of the scale at the ends of the row', () => {
  const [least, most] = [...svg.matchAll(/<circle cx="([\d.]+)"/g)]
    .slice(3)
    .map(([, x]) => Number(x));
  const ticks = [...svg.matchAll(/<text class="tick" x="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect([least, most]).toEqual([ticks[0], ticks.at(-1)]);
});
