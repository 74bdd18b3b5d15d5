import { formatNumber } from './format-number.ts';

/** Size of a file in words: "940 bytes", "8.4 kB", "41 kB", "1.2 MB" (1 kB is 1,000 bytes). */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  // A size that rounds up to 1,000 kB is one of 1 MB.
  const [size, unit] = bytes < 999_500 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatNumber(size, size < 9.95 ? 1 : 0)} ${unit}`;
}
