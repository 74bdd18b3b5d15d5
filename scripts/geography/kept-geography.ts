import { parseAreaList } from '../../src/geography/area-list.ts';
import type { NamedArea } from '../../src/geography/area-slug.ts';
import { EDITIONS } from '../../src/geography/edition.ts';
import type { Edition } from '../../src/geography/edition.ts';
import type { LookupRow, PostcodeRow } from '../../src/geography/geography-input.ts';
import { POSTCODE_EDITIONS } from '../../src/geography/postcode-list.ts';
import { parseTopology } from '../../src/geography/topology.ts';
import type { PlaceTopology } from '../../src/geography/topology.ts';
import { parseCsv } from '../../src/pipeline/csv.ts';

/** What a place's folder holds already: what is not brought anew stays. */
export interface KeptGeography {
  readonly areas: readonly NamedArea[];
  readonly lookups: ReadonlyMap<string, readonly LookupRow[]>;
  readonly topologies: ReadonlyMap<Edition, PlaceTopology>;
}

const LOOKUP = /^(lsoa20\d\d-(?:lsoa|ward|msoa)20\d\d)\.csv$/;

/**
 * Reads the texts of a place's folder, by file name; an empty folder gives nothing.
 * @throws DataError for the first file that is not what it should be.
 */
export function parseKept(files: ReadonlyMap<string, string>): KeptGeography {
  const areas = files.get('areas.csv');
  return {
    areas: areas === undefined ? [] : parseAreaList(areas, 'areas.csv').areas,
    lookups: new Map(
      [...files].flatMap(([file, text]) => {
        const [, name] = LOOKUP.exec(file) ?? [];
        return name === undefined ? [] : [[name, parseLookup(text, file)] as const];
      }),
    ),
    topologies: new Map(
      EDITIONS.flatMap((edition) => {
        const text = files.get(`${edition}.topojson`);
        return text === undefined
          ? []
          : [[edition, parseTopology(text, `${edition}.topojson`)] as const];
      }),
    ),
  };
}

function parseLookup(text: string, file: string): readonly LookupRow[] {
  const header = text.split('\n', 1)[0]?.split(',') ?? [];
  const further = (['change', 'share'] as const).filter((column) => header.includes(column));
  return parseCsv(text, { file, columns: ['from', 'to', ...further] }).map(({ cells }) => cells);
}

/**
 * Rows of a list of postcodes that lacks an edition which the place has by now; undefined where the
 * list has them all, and can stay as it is.
 */
export function outdatedPostcodes(
  text: string | undefined,
  editions: readonly Edition[],
): readonly PostcodeRow[] | undefined {
  const header = text?.split('\n', 1)[0]?.split(',') ?? [];
  if (text === undefined || editions.every((edition) => header.includes(edition))) return undefined;
  const held = POSTCODE_EDITIONS.filter((edition) => header.includes(edition));
  const shape = { file: 'postcodes.csv', columns: ['postcode', ...held] } as const;
  return parseCsv(text, shape).map(({ cells: { postcode, ...areas } }) => ({ postcode, areas }));
}
