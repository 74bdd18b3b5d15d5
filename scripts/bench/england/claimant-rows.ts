import { calendarYear } from '../../../src/pipeline/period.ts';
import { emptyObservation, type Observation } from '../../../src/pipeline/observation.ts';
import { yearMean } from '../../../src/pipeline/year-mean.ts';
import type { InventedArea } from './invented-authorities.ts';

const FIRST_YEAR = 2013;
const MONTHS = 12;

/** Claimants of one area, a row for each month: the national table as its publisher has it. */
export function monthlyRows({ code, counts, residents }: InventedArea): readonly Observation[] {
  return counts.map((count, month) => ({
    ...emptyObservation(code, monthOf(month)),
    value: count,
    count,
    denominator: residents,
  }));
}

function monthOf(month: number): string {
  const year = FIRST_YEAR + Math.floor(month / MONTHS);
  return `${year}-${String((month % MONTHS) + 1).padStart(2, '0')}-01/P1M`;
}

/**
 * The mean of the twelve monthly counts of each year, to 0.01, as the table `claimants-lsoa` has it.
 * @param rows Of one area, in order of period, whole years.
 */
export function yearlyMeans(rows: readonly Observation[]): readonly Observation[] {
  const years = Map.groupBy(rows, ({ period }) => period.slice(0, 4));
  return [...years].map(([year, months]) => {
    const [first] = months;
    const { value, status } = yearMean(months, 2);
    return {
      ...emptyObservation(first?.area ?? '', calendarYear(Number(year))),
      ...{ value, status, count: value },
      denominator: first?.denominator ?? null,
    };
  });
}
