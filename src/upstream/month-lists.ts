import type { RefreshScope } from './upstream.ts';

type Months = Pick<RefreshScope, 'since' | 'until'>;

/** Calendar years that lie wholly between the first and the last month that are asked for. */
export function wholeYears({ since, until }: Months): readonly number[] {
  const first = Number(since.slice(0, 4)) + (since.slice(5) === '01' ? 0 : 1);
  const last = Number(until.slice(0, 4)) - (until.slice(5) === '12' ? 0 : 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** Years whose 30 June, the day of mid-year estimates, lies in the months that are asked for. */
export function midYears({ since, until }: Months): readonly number[] {
  const first = Number(since.slice(0, 4)) + (since.slice(5) <= '06' ? 0 : 1);
  const last = Number(until.slice(0, 4)) - (until.slice(5) >= '06' ? 0 : 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The twelve months of each year, as publishers write them: 2013 → `2013-01` to `2013-12`. */
export function monthsOf(years: readonly number[]): readonly string[] {
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );
}

/** Months that end a quarter of benefit statistics: February, May, August and November. */
export function benefitQuarters(months: Months): readonly string[] {
  const first = Number(months.since.slice(0, 4));
  const years = Array.from(
    { length: Number(months.until.slice(0, 4)) - first + 1 },
    (_, index) => first + index,
  );
  return years
    .flatMap((year) => ['02', '05', '08', '11'].map((month) => `${year}-${month}`))
    .filter((month) => month >= months.since && month <= months.until);
}
