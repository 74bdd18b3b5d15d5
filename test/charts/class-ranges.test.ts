import { expect, test } from 'vitest';
import { classRanges } from '../../src/charts/class-ranges.ts';

test('classRanges names each class from its lowest to under the next, the last to its highest', () => {
  expect(classRanges({ breaks: [2, 4.5], extent: [0.6, 14.2], decimals: 1 })).toEqual([
    '0.6 to under 2.0',
    '2.0 to under 4.5',
    '4.5 to 14.2',
  ]);
});

test('classRanges of whole numbers name both ends, and one number where they meet', () => {
  const spec = { breaks: [2, 4, 10], extent: [1, 10], decimals: 0, whole: true } as const;
  expect(classRanges(spec)).toEqual(['1', '2 to 3', '4 to 9', '10']);
});

test('classRanges group thousands and keep a minus sign', () => {
  expect(classRanges({ breaks: [0, 1000], extent: [-2.5, 12500], decimals: 0 })).toEqual([
    '−3 to under 0',
    '0 to under 1,000',
    '1,000 to 12,500',
  ]);
});

test('classRanges of values that are all alike is one value', () => {
  expect(classRanges({ breaks: [], extent: [3, 3], decimals: 1 })).toEqual(['3.0']);
});
