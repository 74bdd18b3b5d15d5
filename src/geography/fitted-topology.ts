import { transform } from 'topojson-client';
import type { PlaceTopology } from './topology.ts';
import { fitViewport } from './viewport.ts';

/**
 * The topology in whole units of a drawing. Every arc is rounded once, before areas are put
 * together from arcs: neighbours keep the very same border, and no gap opens.
 */
export function fittedTopology(topology: PlaceTopology, width: number): PlaceTopology {
  const { project } = fitViewport(topology.frame, width);
  const decode = transform(topology.transform ?? null);
  const { type, objects, edition, frame, arcs } = topology;
  return {
    ...{ type, objects, edition, frame },
    arcs: arcs.map((arc) =>
      arc.map((point, index) => {
        // topojson-client decodes in place, so the stored point must be copied.
        const [east = NaN, north = NaN] = decode([...point], index > 0);
        const [x, y] = project(east, north);
        return [Math.round(x), Math.round(y)];
      }),
    ),
  };
}
