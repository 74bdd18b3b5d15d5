import { DataError } from '../../src/pipeline/data-error.ts';
import type { Frame, PlaceTopology } from '../../src/geography/topology.ts';
import type { Lookups } from './compiled-tables.ts';
import { movedOutlines, toGrid, toNationalGrid } from './national-grid.ts';
import { readOutlines } from './published-outlines.ts';
import type { PublishedEdition } from './published-outlines.ts';
import { mergedOutline, placeTopology } from './place-topology.ts';
import type { Whole } from './place-topology.ts';

/** Every topology of a place, all with the frame of its LSOAs of 2011. */
export function placeEditions(
  folder: string,
  lookups: Lookups,
  city: Whole,
): readonly PlaceTopology[] {
  const gridded = (edition: PublishedEdition) =>
    movedOutlines(readOutlines(folder, edition), (position) => toGrid(toNationalGrid(position)));
  const { ward2003, ward2015, ward2015Of2021 } = wardsByLsoa(lookups);
  const lsoa2011 = placeTopology({
    edition: 'lsoa2011',
    outlines: gridded('lsoa2011'),
    city,
    wholes: { wards: ward2003, wards2015: ward2015 },
  });
  const { frame } = lsoa2011;
  return [
    lsoa2001Topology(lsoa2011, lookups, city),
    lsoa2011,
    placeTopology({
      edition: 'lsoa2021',
      outlines: gridded('lsoa2021'),
      ...{ city, frame },
      wholes: { wards: ward2015Of2021 },
    }),
    placeTopology({ edition: 'ward2003', outlines: gridded('ward2003'), city, frame }),
    placeTopology({ edition: 'ward2015', outlines: gridded('ward2015'), city, frame }),
  ];
}

/**
 * LSOAs of 2001: those of 2011 where unchanged, and merged from them where split. A complex
 * change leaves only the outline of the linked LSOA of 2011, which is marked approximate.
 */
function lsoa2001Topology(
  lsoa2011: PlaceTopology,
  { since2001, of2011 }: Lookups,
  city: Whole,
): PlaceTopology {
  const codes = [...new Set(since2001.map((row) => row.lsoa2001_code))].toSorted();
  const wards = new Map(of2011.map((row) => [row.lsoa2011_code, wardOf2003(row)]));
  const rowsOf = (code: string) => since2001.filter((row) => row.lsoa2001_code === code);
  return placeTopology({
    edition: 'lsoa2001',
    outlines: codes.map((code) => ({
      type: 'Feature',
      id: code,
      properties: { name: rowsOf(code)[0]?.lsoa2001_name ?? '' },
      geometry: mergedOutline(
        lsoa2011,
        rowsOf(code).map((row) => row.lsoa2011_code),
      ),
      approximate: rowsOf(code).some((row) => row.change === 'X'),
    })),
    city,
    wholes: { wards: (code) => found(wards, rowsOf(code)[0]?.lsoa2011_code ?? code) },
    frame: lsoa2011.frame as Frame,
  });
}

function wardsByLsoa({ of2011, of2021 }: Lookups) {
  const ward2003 = new Map(of2011.map((row) => [row.lsoa2011_code, wardOf2003(row)]));
  const ward2015 = new Map(of2011.map((row) => [row.lsoa2011_code, wardOf2015(row)]));
  const ward2015Of2021 = new Map(of2021.map((row) => [row.lsoa2021_code, wardOf2015(row)]));
  return {
    ward2003: (code: string) => found(ward2003, code),
    ward2015: (code: string) => found(ward2015, code),
    ward2015Of2021: (code: string) => found(ward2015Of2021, code),
  };
}

function wardOf2003(row: Lookups['of2011'][number]): Whole {
  return { code: row.ward2003_code, name: row.ward2003_name };
}

function wardOf2015(row: {
  readonly ward2015_code: string;
  readonly ward2015_name: string;
}): Whole {
  return { code: row.ward2015_code, name: row.ward2015_name };
}

function found(wards: ReadonlyMap<string, Whole>, code: string): Whole {
  const ward = wards.get(code);
  if (ward !== undefined) return ward;
  throw new DataError({
    file: 'lookup-*-wards.csv',
    found: `no ward for ${code}`,
    expected: 'a ward for every LSOA that has an outline',
    remedy: 'add the row from the ONS best-fit lookup',
  });
}
