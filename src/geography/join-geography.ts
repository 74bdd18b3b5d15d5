import { DataError } from '../pipeline/data-error.ts';

/** What a join is made for, named in its messages. */
export interface JoinContext {
  /** Table or map that the observations come from. */
  readonly file: string;
  /** Codes of the boundaries, as `areaCodes` gives them. */
  readonly codes: readonly string[];
}

/** Observations of one period set beside the boundaries of one edition. */
export interface JoinedGeography<Row> {
  /** One observation for each code that has one, in the order of the boundaries. */
  readonly joined: ReadonlyMap<string, Row>;
  /** Boundaries without an observation: drawn as "no data", and counted. */
  readonly withoutObservation: readonly string[];
}

/**
 * Joins observations of one period to boundaries by code, losing neither.
 * @throws DataError with both leftovers where an observation has no boundary, and on an area that
 *   is there twice.
 */
export function joinGeography<Row extends { readonly area: string }>(
  observations: readonly Row[],
  { file, codes }: JoinContext,
): JoinedGeography<Row> {
  const byArea = new Map(observations.map((row) => [row.area, row]));
  const boundaries = new Set(codes);
  const withoutBoundary = [...byArea.keys()].filter((code) => !boundaries.has(code)).toSorted();
  const withoutObservation = codes.filter((code) => !byArea.has(code));
  if (withoutBoundary.length > 0)
    throw joinFault(file, leftovers(withoutBoundary, withoutObservation));
  if (byArea.size < observations.length)
    throw joinFault(file, `${repeated(observations).join(', ')} more than once`);
  const joined = codes.flatMap((code) => {
    const row = byArea.get(code);
    return row === undefined ? [] : [[code, row] as const];
  });
  return { joined: new Map(joined), withoutObservation };
}

function repeated(observations: readonly { readonly area: string }[]): readonly string[] {
  const areas = observations.map(({ area }) => area);
  return [...new Set(areas.filter((area, index) => areas.indexOf(area) !== index))].toSorted();
}

function leftovers(rows: readonly string[], boundaries: readonly string[]): string {
  const without = boundaries.length === 0 ? 'none' : boundaries.join(', ');
  return `no boundary for ${rows.join(', ')}; no observation for ${without}`;
}

function joinFault(file: string, found: string): DataError {
  return new DataError({
    file,
    column: 'area',
    found,
    expected: 'one observation of one period for each boundary, all codes of one edition',
    remedy: 'declare the edition that the codes belong to, or correct them in the table',
  });
}
