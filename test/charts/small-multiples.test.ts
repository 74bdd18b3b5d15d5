import { expect, test } from 'vitest';
import { renderSmallMultiples, renderThumbnail } from '../../src/charts/small-multiples.ts';
import { inventedCity } from './invented-city.ts';

const shapes = inventedCity(120);
const classesOf = (classAt: (index: number) => number | null) =>
  new Map(shapes.areas.map(({ code }, index) => [code, classAt(index)]));

/** Areas of each class as drawn; the city's outline stands for those of the commonest class. */
function drawn(svg: string): ReadonlyMap<string, number> {
  const paths = [...svg.matchAll(/<path class="(\w+)" d="([^"]+)"/g)];
  return new Map(paths.map(([, name = '', path = '']) => [name, path.split('z').length - 1]));
}

test('renderThumbnail draws the commonest class as the city and every other area in its class', () => {
  const svg = renderThumbnail({
    shapes,
    classes: classesOf((index) => (index < 5 ? 2 : index === 5 ? null : 0)),
  });
  expect(drawn(svg)).toEqual(
    new Map([
      ['c1', 1],
      ['c3', 5],
      ['n', 1],
    ]),
  );
  expect(svg).toContain(`<path class="c1" d="${shapes.city}"/>`);
});

test('renderThumbnail takes an area that no value is given for as one without data', () => {
  expect(drawn(renderThumbnail({ shapes, classes: new Map() }))).toEqual(new Map([['n', 1]]));
});

test('renderSmallMultiples draws the same classes as each period on its own', () => {
  const periods = [0, 1, 2].map((period) => ({
    shapes,
    classes: classesOf((index) => (index * (period + 1)) % 4),
  }));
  const multiples = renderSmallMultiples(periods);
  expect(multiples.map(drawn)).toEqual(periods.map((period) => drawn(renderThumbnail(period))));
});

test('thumbnails are hidden from assistive technology, since their links name the period', () => {
  expect(renderThumbnail({ shapes, classes: new Map() })).toContain('aria-hidden="true"');
});
