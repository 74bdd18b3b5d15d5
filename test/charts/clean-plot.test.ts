import { expect, test } from 'vitest';
import { cleanPlot } from '../../src/charts/clean-plot.ts';

const PLOT =
  '<svg class="plot" viewBox="0 0 9 9"><style>:where(.plot) {color: red}</style>' +
  '<g aria-label="line" class="lines" fill="none" stroke="currentColor" style="x: y">' +
  '<path d="M1.23456,2L3.98765,-4.04999"></path><path d="M0,0"></path></g>' +
  '<text y="0.32em" transform="translate(1.55555,2)">62.35 and 1.23456</text></svg>';

test('cleanPlot keeps the inside without styles, names on groups and presentation', () => {
  expect(cleanPlot(PLOT)).toBe(
    '<g class="lines"><path d="M1.2,2L4,-4"/><path d="M0,0"/></g>' +
      '<text y="0.32em" transform="translate(1.6,2)">62.35 and 1.23456</text>',
  );
});
