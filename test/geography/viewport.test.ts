import { expect, test } from 'vitest';
import { fitViewport } from '../../src/geography/viewport.ts';

const frame = [450_000, 300_000, 452_500, 302_000] as const;

test('fitViewport keeps 4 units of 1,000 free on each side and one scale for both axes', () => {
  const viewport = fitViewport(frame, 1000);
  expect(viewport).toMatchObject({ width: 1000, padding: 4, height: 802 });
  expect(viewport.unitsPerMetre).toBeCloseTo(992 / 2500, 12);
});

test('fitViewport puts north at the top', () => {
  const { project } = fitViewport(frame, 1000);
  expect(project(450_000, 302_000)).toEqual([4, 4]);
  const [x, y] = project(452_500, 300_000);
  expect(x).toBeCloseTo(996, 9);
  expect(y).toBeCloseTo(797.6, 9);
});

test('fitViewport keeps at least one unit free on a small drawing', () => {
  expect(fitViewport(frame, 100).padding).toBe(1);
});
