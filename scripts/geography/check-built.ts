import { basename } from 'node:path';
import type { AreaList } from '../../src/geography/area-list.ts';
import { parseAreaList } from '../../src/geography/area-list.ts';
import { parseChangeLookup } from '../../src/geography/change-lookup.ts';
import type { Edition } from '../../src/geography/edition.ts';
import { parseMembership } from '../../src/geography/membership.ts';
import { parsePostcodeList } from '../../src/geography/postcode-list.ts';
import { areaCodes, parseTopology } from '../../src/geography/topology.ts';
import { DataError } from '../../src/pipeline/data-error.ts';

/** Texts that are about to be written, by the name of their file. */
export type BuiltFiles = ReadonlyMap<string, string>;

const LOOKUP = /^(lsoa20\d\d)-((?:lsoa|ward|msoa)20\d\d)\.csv$/;

/**
 * Reads every file of a place back with the parsers that its readers use, before any is written.
 * @throws DataError for the first file that would not be readable, or whose outlines are not
 *   exactly the areas of its edition.
 */
export function checkBuilt(files: BuiltFiles): AreaList {
  const areas = parseAreaList(files.get('areas.csv') ?? '', 'areas.csv');
  for (const [file, text] of files) checkPlaceFile(text, { file, areas });
  return areas;
}

/** Where a file of a place stands, and the areas that it may name. */
interface PlaceFile {
  /** Its path; the last part of it says what it holds. */
  readonly file: string;
  readonly areas: AreaList;
}

/**
 * Reads one file of a place with the parser that its readers use; false where its name is none that
 * they look for.
 * @throws DataError where it is not what they rely on.
 */
export function checkPlaceFile(text: string, { file, areas }: PlaceFile): boolean {
  const name = basename(file);
  const [, from, to] = LOOKUP.exec(name) ?? [];
  const shape = { file, from: from as Edition, to: to as Edition, areas };
  if (name === 'postcodes.csv') parsePostcodeList(text, { file, areas });
  else if (to?.startsWith('lsoa') === true) parseChangeLookup(text, shape);
  else if (to !== undefined) parseMembership(text, shape);
  else if (name.endsWith('.topojson')) checkOutlines(text, file, areas);
  else return name === 'areas.csv';
  return true;
}

function checkOutlines(text: string, file: string, areas: AreaList): void {
  const { edition, objects } = parseTopology(text, file);
  const expected = [...areas.of(edition).keys()].toSorted();
  const outlines = areaCodes(objects.areas);
  const missing = expected.filter((code) => !outlines.includes(code));
  const extra = outlines.filter((code) => !expected.includes(code));
  if (missing.length + extra.length === 0) return;
  throw new DataError({
    file,
    found: `no outline for ${missing.join(', ') || 'none'}; no area for ${extra.join(', ') || 'none'}`,
    expected: `the ${expected.length} areas of ${edition}`,
    remedy: 'complete the outlines or the lookups of the input folder',
  });
}
