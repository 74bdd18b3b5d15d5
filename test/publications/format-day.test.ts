import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/publications/format-day.ts';

describe('a day', () => {
  it('is written as people write it', () => {
    expect(formatDay('2026-11-22')).toBe('22 November 2026');
    expect(formatDay('2027-03-05')).toBe('5 March 2027');
  });

  it('is refused where it is a month, a year or words', () => {
    for (const text of ['2026-11', '2026', 'today', '2026-11-22T10:00'])
      expect(() => formatDay(text), text).toThrow(RangeError);
  });
});
