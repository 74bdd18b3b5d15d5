import { escape, from } from 'arquero';
import { emptyObservation } from '../pipeline/observation.ts';
import type { Observation } from '../pipeline/observation.ts';
import { parsePrintedFigures } from './printed-figure.ts';
import type { PrintedFigure } from './printed-figure.ts';

/** Which columns of a document's table become the value and, where there is one, its denominator. */
export interface PrintedTable {
  readonly file: string;
  readonly period: string;
  /** Code prefix of the areas wanted: totals of the city and rows without an area are left out. */
  readonly areas: string;
  readonly count: string;
  readonly denominator?: string;
}

interface JoinedFigure {
  readonly area: string;
  readonly value: number;
  readonly denominator?: number;
}

/**
 * Counts of small areas from a transcribed table: value and count are the same number of people.
 * @throws DataError naming the row of the transcription that is not a figure.
 */
export function parsePrintedTable(text: string, table: PrintedTable): readonly Observation[] {
  const figures = parsePrintedFigures(text, table.file);
  return joinDenominator(figures, table).map(({ area, value, denominator = null }) => ({
    ...emptyObservation(area, table.period),
    value,
    count: value,
    denominator,
  }));
}

function joinDenominator(
  figures: readonly PrintedFigure[],
  { areas, count, denominator }: PrintedTable,
): readonly JoinedFigure[] {
  const wanted = from([...figures]).filter(
    escape(({ area }: PrintedFigure) => area.startsWith(areas)),
  );
  const columnOf = (label: string) =>
    wanted.filter(escape(({ column }: PrintedFigure) => column === label));
  const counts = columnOf(count).select('area', 'value');
  if (denominator === undefined) return counts.objects() as JoinedFigure[];
  const all = columnOf(denominator).select({ area: 'area', value: 'denominator' });
  // A left join puts the unmatched rows last: the order of the codes is the same for every table.
  return counts.join_left(all, 'area').orderby('area').objects() as JoinedFigure[];
}
