import { emptyObservation, type Observation } from '../../src/pipeline/observation.ts';
import { calendarYear } from '../../src/pipeline/period.ts';
import { roundHalfAway } from '../../src/pipeline/round-half-away.ts';
import { INVENTED_AREAS } from './invented-city.ts';
import { committedWorld, type World } from './world.ts';

/** A claimant count of a past year that its publisher has raised by ten. */
export const REVISED = { area: 'E01013600', period: calendarYear(2014) } as const;

/**
 * What publishers hold some time after the record was made: one claimant count changed, a year more
 * of the employment rate, and the areas of a second city.
 */
export async function changedWorld(): Promise<World> {
  const { rows, places, ...rest } = await committedWorld();
  const changes: Readonly<Record<string, (rows: readonly Observation[]) => typeof rows>> = {
    'claimants-lsoa': withRevision,
    'employment-rate-16-64': withNextYear,
  };
  return {
    ...rest,
    places: [...places, INVENTED_AREAS],
    rows: (table) => (changes[table] ?? ((same) => same))(rows(table)),
  };
}

function withRevision(rows: readonly Observation[]): readonly Observation[] {
  return rows.map((row) => {
    if (row.area !== REVISED.area || row.period !== REVISED.period) return row;
    const count = roundHalfAway((row.count ?? 0) + 10, 2);
    return { ...row, value: count, count };
  });
}

/** The year after the last, in which each area has the rate of that last year again. */
function withNextYear(rows: readonly Observation[]): readonly Observation[] {
  const last = rows.reduce((latest, { period }) => (period > latest ? period : latest), '');
  const next = calendarYear(Number(last.slice(0, 4)) + 1);
  const added = rows
    .filter(({ period }) => period === last)
    .map(({ area, value, lower, upper }) => ({
      ...emptyObservation(area, next),
      ...{ value, lower, upper },
    }));
  return [...rows, ...added];
}
