import { feature } from 'topojson-client';
import { fittedTopology } from '../../src/geography/fitted-topology.ts';
import type { PlaceTopology } from '../../src/geography/topology.ts';
import { fitViewport } from '../../src/geography/viewport.ts';
import { areaOf, outlineDifference } from './measure-outlines.ts';
import { movedOutlines, toNationalGrid } from './national-grid.ts';
import type { Outline, Outlines } from './national-grid.ts';

/** Widths of the drawings that pages use: a full map, a locator, a thumbnail. */
export const WIDTHS = [1000, 250, 120] as const;

export const ACCURACY_HEAD = `
| outlines | areas | Hausdorff, m | largest area error, m² | largest, % | median, % | input, km² | built, km² |
|---|---|---|---|---|---|---|---|`;

/** How far the outlines in a file, and as drawn at each width, are from the published ones. */
export function accuracyRows(topology: PlaceTopology, published: Outlines): readonly string[] {
  const inputs = movedOutlines(published, toNationalGrid);
  return [
    accuracyRow(`${topology.edition}, file`, inputs, outlinesOf(topology, 'areas')),
    ...WIDTHS.map((width) =>
      accuracyRow(`${topology.edition}, width ${width}`, inputs, drawnOutlines(topology, width)),
    ),
  ];
}

function accuracyRow(label: string, inputs: readonly Outline[], built: readonly Outline[]): string {
  const differences = inputs.flatMap((input) => {
    const same = built.find(({ id }) => id === input.id);
    return same === undefined ? [] : [outlineDifference(input.geometry, same.geometry)];
  });
  const shares = differences.map(({ area, areaError }) => (100 * areaError) / area);
  const cells = [
    label,
    differences.length,
    Math.max(...differences.map(({ hausdorff }) => hausdorff)).toFixed(2),
    Math.max(...differences.map(({ areaError }) => areaError)).toFixed(0),
    Math.max(...shares).toFixed(2),
    (shares.toSorted((one, other) => one - other)[Math.floor(shares.length / 2)] ?? NaN).toFixed(2),
    (total(inputs) / 1e6).toFixed(4),
    (total(built) / 1e6).toFixed(4),
  ];
  return `| ${cells.join(' | ')} |`;
}

function total(outlines: readonly Outline[]): number {
  return outlines.reduce((sum, { geometry }) => sum + areaOf(geometry), 0);
}

/** Outlines of one object of a topology in National Grid metres; none where it is not there. */
export function outlinesOf(topology: PlaceTopology, object: string): readonly Outline[] {
  const collection = topology.objects[object];
  return collection === undefined ? [] : (feature(topology, collection).features as Outline[]);
}

/** Outlines as a drawing has them, in whole units, put back into metres. */
function drawnOutlines(topology: PlaceTopology, width: number): readonly Outline[] {
  const { padding, unitsPerMetre } = fitViewport(topology.frame, width);
  const [west, , , north] = topology.frame;
  const fitted = fittedTopology(topology, width);
  const features = outlinesOf(fitted, 'areas');
  return movedOutlines(
    { type: 'FeatureCollection', features: [...features] },
    ([x = NaN, y = NaN]) => [
      west + (x - padding) / unitsPerMetre,
      north - (y - padding) / unitsPerMetre,
    ],
  );
}
