import { homePlace, readPrintedTables, readProgrammes } from '../../pages/_derived.ts';
import type { PublishedItem } from '../../record/published-record.ts';

/** The programme whose plan set targets for single areas; null where the place has none. */
export function targetProgramme(): string | null {
  const table = homePlace().promise?.areaTable;
  return readPrintedTables().find(({ slug }) => slug === table)?.programme ?? null;
}

/** The item of the record for one area and one group of people, where it has been transcribed. */
export function targetItem(code: string, indicator: string): PublishedItem | undefined {
  const group = indicator.replace(/^target-/, '');
  return readProgrammes()
    .find(({ slug }) => slug === targetProgramme())
    ?.items.find(
      ({ kind, areas, groups }) =>
        kind === 'target' && areas.includes(code) && groups.some((each) => each === group),
    );
}
