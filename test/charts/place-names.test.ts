import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_HEIGHT } from '../../src/charts/name-candidates.ts';
import { placeNames } from '../../src/charts/place-names.ts';
import type { NameLayer, PlacedName } from '../../src/charts/place-names.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const viewBox = [1000, 1000] as const;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ lines, at: [x, y] }: PlacedName, fontSize: number): Box {
  const half = (Math.max(...lines.map(textWidth)) * fontSize) / 2;
  const bottom = y + (lines.length - 1) * LINE_HEIGHT * fontSize;
  return { left: x - half, right: x + half, top: y - 0.7 * fontSize, bottom };
}

function overlaps({ names, fontSize }: NameLayer): number {
  const boxes = names.map((name) => boxOf(name, fontSize));
  const pairs = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).map((other) => [one, other] as const),
  );
  return pairs.filter(
    ([one, other]) =>
      one.left < other.right &&
      other.left < one.right &&
      one.top < other.bottom &&
      other.top < one.bottom,
  ).length;
}

const aName = fc.record({
  name: fc.constantFrom('Abbey', 'New Parks', 'Rushey Mead', 'Braunstone Park & Rowley Fields'),
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 1000 }),
});

test('placeNames never sets one name over another or outside the map', () => {
  fc.assert(
    fc.property(fc.array(aName, { maxLength: 25 }), (names) => {
      for (const layer of placeNames({ names, lines: ['M500 0V1000'], viewBox })) {
        expect(overlaps(layer)).toBe(0);
        for (const name of layer.names) {
          const { left, right } = boxOf(name, layer.fontSize);
          expect(left).toBeGreaterThanOrEqual(-1);
          expect(right).toBeLessThanOrEqual(1001);
        }
      }
    }),
    { seed: 2007, numRuns: 40 },
  );
});

test('placeNames moves a name aside from a border rather than over it', () => {
  const names = [{ name: 'Abbey', x: 520, y: 500 }];
  const full = placeNames({ names, lines: ['M500 0V1000'], viewBox }).at(-1);
  const [abbey] = full?.names ?? [];
  expect(abbey === undefined ? 0 : boxOf(abbey, full?.fontSize ?? 0).left).toBeGreaterThan(500);
});

test('placeNames leaves out a name that could only lie on borders', () => {
  const lines = Array.from({ length: 100 }, (_, index) => `M0 ${index * 10}H1000`);
  const names = [{ name: 'Abbey', x: 500, y: 500 }];
  expect(placeNames({ names, lines, viewBox }).map((layer) => layer.names)).toEqual([
    [],
    [],
    [],
    [],
  ]);
});

test('placeNames sets names smaller, and so more of them, the wider the map', () => {
  const sizes = placeNames({ names: [], lines: [], viewBox }).map(({ fontSize }) => fontSize);
  expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
});

test('placeNames breaks a long name before an ampersand, never after it', () => {
  const names = [{ name: 'Humberstone & Hamilton', x: 300, y: 500 }];
  const lines = ['M130 0V1000', 'M470 0V1000'];
  const [narrow] = placeNames({ names, lines, viewBox });
  expect(narrow?.names[0]?.lines).toEqual(['Humberstone', '& Hamilton']);
});
