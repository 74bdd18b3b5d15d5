import { yearMean, type MonthFigure } from '../pipeline/year-mean.ts';
import { monthsOf } from './month-lists.ts';
import type { NomisTable } from './nomis-table.ts';

/** An area and a calendar year of which all twelve months are out. */
export interface AreaYear {
  readonly area: string;
  readonly year: number;
  /** Mean of the twelve monthly figures, rounded; blank, with the reason, where one of them is. */
  readonly mean: (figure: string, decimals: number) => MonthFigure;
}

/** Areas and whole years of a monthly answer: a year that is not over yet is left out. */
export function wholeYearsOf(table: NomisTable, areas: readonly string[]): readonly AreaYear[] {
  const months = Map.groupBy(table.dates, (date) => Number(date.slice(0, 4)));
  const years = [...months].filter(([, dates]) => dates.length === 12).map(([year]) => year);
  return areas.flatMap((area) =>
    years.map((year) => ({
      area,
      year,
      mean: (figure, decimals) =>
        yearMean(
          monthsOf([year]).map((month) => table.cell(area, month, figure)),
          decimals,
        ),
    })),
  );
}
