import { parseCsv } from '../pipeline/csv.ts';
import type { CsvRow } from '../pipeline/csv.ts';
import { DataError } from '../pipeline/data-error.ts';
import type { NamedArea } from './area-slug.ts';
import { EDITIONS, isCodeOf } from './edition.ts';
import type { Edition } from './edition.ts';

/** Columns of `data/geography/<place>/areas.csv`. */
export const AREA_COLUMNS = ['edition', 'code', 'name'] as const;

/** Every area that a place has, edition by edition. */
export interface AreaList {
  readonly areas: readonly NamedArea[];
  /** Areas of one edition by code, in order of code. */
  readonly of: (edition: Edition) => ReadonlyMap<string, NamedArea>;
  /** Editions that hold the code, oldest first: most LSOAs keep theirs for twenty years. */
  readonly editionsOf: (code: string) => readonly Edition[];
}

/**
 * Text of `areas.csv` to the place's areas.
 * @throws DataError on an unknown edition, a code of another shape, a blank name or a repetition.
 */
export function parseAreaList(text: string, file: string): AreaList {
  const areas = parseCsv(text, { file, columns: AREA_COLUMNS }).map(parseArea);
  const known = new Set<string>();
  areas.forEach(({ edition, code }, index) => {
    if (known.has(`${edition} ${code}`))
      throw areaFault(file, index + 2, [`${code} twice in ${edition}`, 'each area once']);
    known.add(`${edition} ${code}`);
  });
  return listAreas(areas);
}

/** Areas, each once in its edition, as a list to look them up in. */
export function listAreas(areas: readonly NamedArea[]): AreaList {
  const lists = new Map(EDITIONS.map((edition) => [edition, new Map<string, NamedArea>()]));
  for (const area of areas) lists.get(area.edition)?.set(area.code, area);
  return {
    areas,
    of: (edition) => lists.get(edition) ?? new Map(),
    editionsOf: (code) => EDITIONS.filter((edition) => lists.get(edition)?.has(code) === true),
  };
}

function parseArea({ file, line, cells }: CsvRow<(typeof AREA_COLUMNS)[number]>): NamedArea {
  const { code, name } = cells;
  const edition = EDITIONS.find((known) => known === cells.edition);
  if (edition === undefined)
    throw areaFault(file, line, [`edition "${cells.edition}"`, EDITIONS.join(', ')]);
  if (!isCodeOf(edition, code))
    throw areaFault(file, line, [`code "${code}"`, `an official code of ${edition}`]);
  if (name === '') throw areaFault(file, line, [`${code} without a name`, 'a name']);
  return { edition, code, name };
}

function areaFault(file: string, row: number, [found, expected]: readonly [string, string]) {
  const remedy = `correct the row in ${file}, or build it again: npm run geography -- --from DIR`;
  return new DataError({ file, row, found, expected, remedy });
}
