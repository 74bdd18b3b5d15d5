import type { Place } from '../../src/areas/place.ts';
import { groundFaults } from '../../src/geography/ground-faults.ts';
import { parseTopology } from '../../src/geography/topology.ts';
import { listFaults, type DataFault } from '../../src/pipeline/data-error.ts';
import type { BuiltFiles } from './check-built.ts';

/** A place, and the texts of its folder by the names that faults should give them. */
interface PlaceGround {
  readonly place: Pick<Place, 'openGeography'>;
  readonly files: BuiltFiles;
}

/**
 * What is wrong with the ground that the outlines of a place cover, in all its editions together;
 * a file that holds no topology is left out, which its own check says.
 */
export function placeGroundFaults({ place, files }: PlaceGround): readonly DataFault[] {
  const outlines = [...files].flatMap(([file, text]) => {
    if (!file.endsWith('.topojson')) return [];
    const { value } = listFaults(() => parseTopology(text, file));
    return value === undefined ? [] : [{ file, topology: value }];
  });
  return groundFaults(outlines, place.openGeography?.otherGround);
}
