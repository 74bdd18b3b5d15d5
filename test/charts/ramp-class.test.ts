import { expect, test } from 'vitest';
import { rampClass } from '../../src/charts/ramp-class.ts';

test('rampClass names the wrapper of a map by palette and number of classes', () => {
  expect(rampClass('sequential', 5)).toBe('ramp-5');
  expect(rampClass('sequential-reversed', 6)).toBe('reversed-6');
  expect(rampClass('diverging', 7)).toBe('diverging-7');
});

test('rampClass gives a map of one class the lowest of two', () => {
  expect(rampClass('sequential', 1)).toBe('ramp-2');
});

test('rampClass refuses more classes than a reader can tell apart', () => {
  expect(() => rampClass('sequential', 8)).toThrow(RangeError);
});
