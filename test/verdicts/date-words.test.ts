import { describe, expect, it } from 'vitest';
import {
  firstMonth,
  formatDate,
  formatDeadline,
  lastMonth,
} from '../../src/verdicts/date-words.ts';

describe('dates of the record', () => {
  it('are months or years in words', () => {
    expect(formatDate('2008-03')).toBe('March 2008');
    expect(formatDate('2009')).toBe('2009');
  });

  it('are deadlines in words, also where none is printed', () => {
    expect(formatDeadline('2008-03')).toBe('by March 2008');
    expect(formatDeadline(undefined)).toBe('no date printed');
  });

  it('span their months, counted from year 0', () => {
    expect([firstMonth('2008-03'), lastMonth('2008-03')]).toEqual([24_098, 24_098]);
    expect([firstMonth('2009'), lastMonth('2009')]).toEqual([24_108, 24_119]);
  });

  it.each(['', '2008-13', '2008-00', '2008-3', 'March 2008', '2008-03-01'])(
    'refuse "%s"',
    (text) => {
      for (const read of [formatDate, firstMonth, lastMonth])
        expect(() => read(text)).toThrow(RangeError);
    },
  );
});
