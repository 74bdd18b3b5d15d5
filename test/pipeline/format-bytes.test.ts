import { expect, it } from 'vitest';
import { formatBytes } from '../../src/pipeline/format-bytes.ts';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1.0 kB'],
  [8_449, '8.4 kB'],
  [9_949, '9.9 kB'],
  [9_950, '10 kB'],
  [41_300, '41 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_400_000, '12 MB'],
])('%i bytes are "%s"', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
