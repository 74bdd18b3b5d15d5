import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';
import { placeAnnotations } from '../../src/charts/trend-annotations.ts';
import { TREND_SIZES } from '../../src/charts/trend-size.ts';

const spec = {
  ids: 'trend',
  title: 'Invented',
  series: [],
  unit: { words: 'per cent' },
  programme: { name: 'City Strategy', from: 2007, to: 2011 },
};
const years = [2004, 2023] as const;
const breakAt = (year: number) => ({
  id: `B${year}`,
  year,
  label: `Counted otherwise from ${year}`,
});

describe.each(TREND_SIZES)('placeAnnotations in the $name drawing', (size) => {
  const room = { x: (year: number) => 40 + ((year - 2004) / 19) * (size.width - 140), years, size };

  test('sets no words over others, nor outside the drawing', () => {
    for (const at of [2006, 2008, 2010, 2012, 2015, 2022]) {
      const placed = placeAnnotations({ ...spec, breaks: [breakAt(at), breakAt(at + 1)] }, room);
      const boxes = placed.map(({ left, row, lines }) => ({
        left,
        right: left + Math.max(...lines.map(textWidth)) * size.fontSize,
        top: row,
        bottom: row + lines.length,
      }));
      for (const [index, one] of boxes.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(size.width + 1);
        expect(one.top).toBeGreaterThanOrEqual(0);
        for (const other of boxes.slice(index + 1)) {
          const meet = one.left < other.right && other.left < one.right;
          expect(meet && one.top < other.bottom && other.top < one.bottom, `${at}`).toBe(false);
        }
      }
    }
  });

  test('names only breaks and programmes that fall within the years', () => {
    const later = { name: 'Later', from: 2030, to: 2040 };
    const breaks = [breakAt(2004), breakAt(2013), breakAt(2024)];
    const placed = placeAnnotations({ ...spec, programme: later, breaks }, room);
    expect(placed.map(({ id }) => id)).toEqual(['B2013']);
  });
});
