import type { Place } from '../src/areas/place.ts';
import type { AnyIndicator, Tables } from '../src/indicators/indicator.ts';
import type { AreaIndexEntry } from '../src/pipeline/area-profile.ts';
import { latestMonth } from '../src/pipeline/period.ts';
import { publishProgramme } from '../src/record/publish-record.ts';
import type { Declared } from './declarations.ts';
import { loadBreaks, type DerivedFiles } from './derived-files.ts';
import { loadPrintedTables } from './load-printed-tables.ts';
import { loadRecord } from './load-record.ts';

/** What the progress record is published with. */
export interface RecordAround {
  readonly places: readonly Declared<Place>[];
  readonly indicators: readonly Declared<AnyIndicator>[];
  readonly tables: Tables;
  /** Areas with pages, of all places. */
  readonly areas: readonly AreaIndexEntry[];
}

/** The progress record: every programme with its items, standings, sums and questions. */
export function programmeFiles({ places, indicators, tables, areas }: RecordAround): DerivedFiles {
  const around = {
    areas,
    tables,
    indicators,
    cities: places,
    names: new Map(
      places
        .flatMap((place) => [place, ...place.comparators])
        .map(({ code, name }) => [code, name] as const),
    ),
    breaks: loadBreaks(),
    disagreements: [...new Set(loadPrintedTables().flatMap(({ disagreements }) => disagreements))],
    asOf: latestMonth(indicators.flatMap((each) => each.tables.flatMap((table) => tables(table)))),
  };
  return new Map([['programmes', loadRecord().map((record) => publishProgramme(record, around))]]);
}
