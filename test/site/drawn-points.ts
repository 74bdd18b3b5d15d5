import { expect } from 'vitest';
import { wordsOf } from './built-pages.ts';

/** One point of a drawn trend. */
export interface DrawnPoint {
  readonly key: string;
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** Points of a drawing, each by its series and year; series are named in the drawing's title. */
export function drawnPoints(svg: Element, names: readonly string[]): readonly DrawnPoint[] {
  return names.flatMap((name, index) =>
    [...svg.querySelectorAll(`.points.s${index} [data-year]`)].map((point) => {
      const number = (attribute: string) => Number(point.getAttribute(attribute) ?? NaN);
      const [year, value, x, y] = ['data-year', 'data-value', 'cx', 'cy'].map(number);
      if (year === undefined || value === undefined || x === undefined || y === undefined)
        throw new Error('a point without its numbers');
      return { key: `${name} ${year}`, year, value, x, y };
    }),
  );
}

/** Names of the series that a drawing's title lists: "Employment rate: Leicester, England". */
export function seriesNames(svg: Element): readonly string[] {
  return wordsOf(svg.querySelector('title'))
    .replace(/^.*?: /, '')
    .split(', ');
}

/** Fails where points do not lie on straight scales: an equal step is an equal distance. */
export function expectScale(points: readonly (readonly [number: number, at: number])[]): void {
  const ascending = points.toSorted(([a], [b]) => a - b);
  const [first = [NaN, NaN], last = [NaN, NaN]] = [ascending[0], ascending.at(-1)];
  const unit = (last[1] - first[1]) / (last[0] - first[0]);
  for (const [number, at] of ascending)
    expect(Math.abs(first[1] + (number - first[0]) * unit - at)).toBeLessThan(0.25);
}
