import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';

// Measured in the font at 100 px and weight 600: 1,193 px.
test('textWidth is within 3% of the width that a browser measures', () => {
  expect(Math.abs(textWidth('Humberstone & Hamilton') / 11.93 - 1)).toBeLessThan(0.03);
});

test('wrapText keeps words whole and lines within the width', () => {
  const lines = wrapText('Universal Credit counted too from May', 9);
  expect(lines.join(' ')).toBe('Universal Credit counted too from May');
  expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(9);
});

test('wrapText leaves a word that is too long on its own line', () => {
  expect(wrapText('a Loughborough b', 3)).toEqual(['a', 'Loughborough', 'b']);
});
