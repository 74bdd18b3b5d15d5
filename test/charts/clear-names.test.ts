import { expect, test } from 'vitest';
import { clearNames } from '../../src/charts/clear-names.ts';
import type { NameLayer } from '../../src/charts/place-names.ts';

const layer: NameLayer = {
  size: 'wide',
  fontSize: 20,
  names: [
    { lines: ['Abbey'], at: [100, 100] },
    { lines: ['Castle'], at: [400, 100] },
  ],
};
const left = (at: readonly [number, number], radius: number) =>
  clearNames([layer], [{ at, radius }]).flatMap(({ names }) => names.flatMap(({ lines }) => lines));

test('clearNames leaves out a name that a circle stands on', () => {
  expect(left([100, 95], 5)).toEqual(['Castle']);
});

test('clearNames leaves out a name that a circle reaches from beside or above', () => {
  expect(left([140, 95], 20)).toEqual(['Castle']);
  expect(left([400, 65], 20)).toEqual(['Abbey']);
});

test('clearNames keeps names that no circle reaches', () => {
  expect(left([250, 95], 20)).toEqual(['Abbey', 'Castle']);
  expect(left([100, 50], 20)).toEqual(['Abbey', 'Castle']);
});
