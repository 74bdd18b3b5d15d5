import type { NameLayer } from '../../charts/place-names.ts';
import { coarsenShapes } from '../../geography/coarsen-shapes.ts';
import type { DrawingTools } from './draw-chart.ts';

type Outlines = NonNullable<DrawingTools['shapes']>;

/** Outlines and names of a map in another number of units: fewer weigh less and show less detail. */
export function scaleOutlines({ full, names }: Outlines, width: number): Outlines {
  const scale = width / full.viewBox[0];
  return {
    full: coarsenShapes(full, width),
    names: names.map((layer) => scaleNames(layer, scale)),
  };
}

function scaleNames(layer: NameLayer, scale: number): NameLayer {
  return {
    ...layer,
    fontSize: Math.round(layer.fontSize * scale),
    names: layer.names.map(({ lines, at: [x, y] }) => ({
      lines,
      at: [Math.round(x * scale), Math.round(y * scale)],
    })),
  };
}
