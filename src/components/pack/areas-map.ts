import type { ChoroplethSpec } from '../../charts/choropleth.ts';
import { LAYER_SIZES } from '../../charts/place-names.ts';
import type { ShapeSet } from '../../geography/shape-set.ts';
import type { AreaTargets } from '../../record/pack.ts';

/** Size of the numbers on the map, in units of its view box. */
const NUMBER_SIZE = 25;
/** Lightest and darkest but one of seven classes: quiet ground, clear areas. */
const GROUND = 0;
const AREA = 5;

/** A map of the areas that have targets, each with its number in the table. */
export function areasMapSpec(
  targets: readonly AreaTargets[],
  shapes: ShapeSet,
  city: string,
): ChoroplethSpec {
  const order = new Map(targets.map(({ place }, index) => [place.code, `${index + 1}`]));
  const numbers = shapes.areas.flatMap(({ code, label: [x, y] }) => {
    const number = order.get(code);
    const at: readonly [number, number] = [x, y + NUMBER_SIZE / 3];
    return number === undefined ? [] : [{ lines: [number], at }];
  });
  return {
    ids: 'pack-areas',
    title: `The ${targets.length} areas with targets among the LSOAs of ${city}`,
    description: `Numbered as in the table: ${targets.map(({ place }) => place.name).join(', ')}.`,
    viewBox: shapes.viewBox,
    outlines: shapes.outlines,
    city: shapes.city,
    names: LAYER_SIZES.map((size) => ({ size, fontSize: NUMBER_SIZE, names: numbers })),
    areas: shapes.areas.map(({ code, path }) => ({
      code,
      path,
      class: order.has(code) ? AREA : GROUND,
    })),
  };
}
