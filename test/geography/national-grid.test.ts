import { expect, test } from 'vitest';
import { toGrid, toNationalGrid } from '../../scripts/geography/national-grid.ts';

test('toNationalGrid agrees with the Ordnance Survey within the 5 m of its transformation', () => {
  // Worked example of the OS guide to coordinate systems: Caister water tower, by OSTN15.
  const [east = NaN, north = NaN] = toNationalGrid([1.716073973, 52.658007833]);
  expect(Math.abs(east - 651_409.804)).toBeLessThan(5);
  expect(Math.abs(north - 313_177.45)).toBeLessThan(5);
});

test('toGrid rounds to half a metre', () => {
  expect(toGrid([458_123.26, 304_000.74])).toEqual([458_123.5, 304_000.5]);
});
