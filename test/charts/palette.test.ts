import { describe, expect, test } from 'vitest';
import { CLASS_TOTALS, DARK, LIGHT, PRINT } from '../../src/charts/palette.ts';
import type { Palette } from '../../src/charts/palette.ts';
import { contrast, luminance } from './colour-contrast.ts';
import { VISION_NAMES, seenDistance } from './colour-vision.ts';

const EDITIONS: readonly (readonly [name: string, palette: Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
  ['print', PRINT],
];

/** Least distance between neighbouring classes, in OKLab times 100. */
const NEIGHBOURS = 7;
/** Least distance between any two classes of one diverging ramp. */
const SIDES = 8;

test('contrast agrees with the published extremes of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('simulated vision keeps greys and confuses what it is known to confuse', () => {
  for (const vision of VISION_NAMES) {
    expect(seenDistance('#808080', '#c0c0c0', vision)).toBeGreaterThan(15);
  }
  // A red and a green of one lightness: far apart in common vision, near in deuteranopia.
  expect(seenDistance('#c85050', '#508c3c', 'common vision')).toBeGreaterThan(20);
  expect(seenDistance('#c85050', '#508c3c', 'deuteranopia')).toBeLessThan(8);
});

describe.each(EDITIONS)('in the %s edition', (_name, palette) => {
  const { paper, wash, land, noData } = palette;

  test.each(['ink', 'muted', 'accent', 'verdict'] as const)('%s is legible as text', (token) => {
    for (const ground of [paper, wash]) {
      expect(contrast(palette[token], ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('marks stand out from the paper and from the wash behind a trend', () => {
    const marks = [palette.focus, palette.outline, palette.symbol, ...palette.series];
    for (const mark of marks) {
      for (const ground of [paper, wash]) {
        expect(contrast(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('labels of lines are legible in the colour of their line', () => {
    for (const colour of palette.series) {
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('symbols and the chosen area stand out from quiet shapes', () => {
    expect(contrast(palette.symbol, land)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.accent, land)).toBeGreaterThanOrEqual(3);
  });

  test('areas without data are hatched visibly', () => {
    expect(contrast(palette.noDataLine, noData)).toBeGreaterThanOrEqual(3);
  });

  describe.each(['sequential', 'diverging'] as const)('the %s ramps', (kind) => {
    const ramps = CLASS_TOTALS.map((total) => palette[kind][total]);

    test('have as many colours as classes', () => {
      expect(ramps.map((ramp) => new Set(ramp).size)).toEqual(CLASS_TOTALS);
    });

    test('bound every class with a line of 3:1, its own outline or the chosen one', () => {
      for (const colour of ramps.flat()) {
        const bounds = [palette.outline, palette.mesh].map((line) => contrast(line, colour));
        expect(Math.max(...bounds), colour).toBeGreaterThanOrEqual(3);
        const chosen = [palette.accent, paper].map((line) => contrast(line, colour));
        expect(Math.max(...chosen), colour).toBeGreaterThanOrEqual(3);
      }
    });

    test.each(VISION_NAMES)('keep neighbouring classes apart in %s', (vision) => {
      for (const ramp of ramps) {
        for (const [index, colour] of ramp.slice(1).entries()) {
          const before = ramp[index] ?? '';
          const far = seenDistance(before, colour, vision);
          expect(far, `${before} ${colour}`).toBeGreaterThanOrEqual(NEIGHBOURS);
        }
      }
    });
  });

  test('names over a map are legible on their casing, whatever lies below', () => {
    expect(contrast(palette.ink, paper)).toBeGreaterThanOrEqual(7);
  });

  test('sequential ramps go one way in lightness', () => {
    for (const total of CLASS_TOTALS) {
      const lightness = palette.sequential[total].map(luminance);
      const ascending = lightness.toSorted((a, b) => a - b);
      expect(lightness).toEqual(palette === DARK ? ascending : ascending.toReversed());
    }
  });

  test.each(VISION_NAMES)('no two classes of a diverging ramp look alike in %s', (vision) => {
    for (const total of CLASS_TOTALS) {
      for (const one of palette.diverging[total]) {
        for (const other of palette.diverging[total]) {
          if (one === other) continue;
          expect(seenDistance(one, other, vision), `${one} ${other}`).toBeGreaterThanOrEqual(SIDES);
        }
      }
    }
  });

  test('diverging ramps of odd length have a neutral middle', () => {
    for (const total of [3, 5, 7] as const) {
      const middle = palette.diverging[total][(total - 1) / 2] ?? '';
      const channels = [1, 3, 5].map((at) => Number.parseInt(middle.slice(at, at + 2), 16));
      expect(Math.max(...channels) - Math.min(...channels), middle).toBeLessThanOrEqual(12);
    }
  });
});
