import { describe, expect, it } from 'vitest';
import { placeNumbers, type NumberPoint } from '../../src/charts/place-numbers.ts';

const crowd: readonly NumberPoint[] = Array.from({ length: 18 }, (_, index) => ({
  mark: String(index + 1),
  at: [500 + 22 * (index % 5), 500 + 22 * Math.floor(index / 5)] as const,
}));

describe('placeNumbers', () => {
  it('places every number at every width, none over another, even in a crowd', () => {
    for (const { numbers, fontSize } of placeNumbers(crowd, [1000, 1000])) {
      expect(numbers.map(({ mark }) => Number(mark)).sort((a, b) => a - b)).toEqual(
        crowd.map(({ mark }) => Number(mark)),
      );
      const overlapping = numbers.flatMap((one, index) =>
        numbers
          .slice(index + 1)
          .filter(
            (other) =>
              Math.abs(one.middle[0] - other.middle[0]) < 0.5 * fontSize &&
              Math.abs(one.middle[1] - other.middle[1]) < 0.9 * fontSize,
          ),
      );
      expect(overlapping).toEqual([]);
    }
  });

  it('leaves a number that has room on its own point', () => {
    const alone: NumberPoint = { mark: '7', at: [100, 200] };
    const [layer] = placeNumbers([alone], [1000, 1000]);
    expect(layer?.numbers).toEqual([{ ...alone, middle: [100, 200] }]);
  });
});
