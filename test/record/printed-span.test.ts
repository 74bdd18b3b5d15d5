import { describe, expect, it } from 'vitest';
import { dateSpan, printedSpan } from '../../src/record/printed-span.ts';

describe('printedSpan', () => {
  it.each([
    ['April 2005 to March 2006 (note 22)', [2005.25, 2006.25]],
    ['As at May 2006', [2006 + 4 / 12, 2006 + 5 / 12]],
    ['2003/04', [2003.25, 2004.25]],
    ['2004 to 2006', [2004, 2007]],
    ['8 February 2007', [2007 + 1 / 12, 2007 + 2 / 12]],
  ])('reads %s', (words, [from = 0, to = 0]) => {
    const span = printedSpan(words);
    expect(span?.[0]).toBeCloseTo(from, 6);
    expect(span?.[1]).toBeCloseTo(to, 6);
  });

  it.each(['no date printed (“current rate”)', 'no date printed, report of 2006', 'current rate'])(
    'gives no date to "%s"',
    (words) => {
      expect(printedSpan(words)).toBeNull();
    },
  );
});

describe('dateSpan', () => {
  it('ends March 2008 with the first quarter, and a year with its last day', () => {
    expect(dateSpan('2008-03')[1]).toBeCloseTo(2008.25, 6);
    expect(dateSpan('2009')).toEqual([2009, 2010]);
  });
});
