import { expect, test } from 'vitest';
import { renderDotRows } from '../../src/charts/dot-rows.ts';

const draw = (values: readonly number[]) =>
  renderDotRows({
    ids: 'rows',
    title: 'Skills',
    rows: [{ name: 'A < B', values }],
    symbol: '%',
  });

test('renderDotRows gives each series a shape of its own, the first a filled dot', () => {
  const svg = draw([10, 20, 30, 40]);
  expect(svg.match(/class="mark/g)).toHaveLength(4);
  expect(svg.match(/class="mark own"/g)).toHaveLength(1);
  expect(svg).toContain('A &lt; B');
  const [, span] = /class="span" d="M([^"]+)"/.exec(svg) ?? [];
  expect(span?.split('H').map(parseFloat)).toEqual([88.5, 324]);
});

test('renderDotRows refuses more series than it has shapes for', () => {
  expect(() => draw([1, 2, 3, 4, 5])).toThrow(/4 series at most/);
});
