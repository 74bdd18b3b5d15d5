import type { Place } from '../src/areas/place.ts';
import type { AnyIndicator, Tables } from '../src/indicators/indicator.ts';
import type { AreaIndexEntry } from '../src/pipeline/area-profile.ts';
import { latestMonth } from '../src/pipeline/period.ts';
import type { ProgrammeRecord } from '../src/record/programme-record.ts';
import { publishProgramme } from '../src/record/publish-record.ts';
import type { PublishedProgramme } from '../src/record/published-record.ts';
import type { Declared } from './declarations.ts';
import { loadBreaks, type DerivedFiles } from './derived-files.ts';
import type { PrintedTableFile } from './load-printed-tables.ts';

/** What the progress record is published with. */
interface RecordAround {
  readonly printed: readonly PrintedTableFile[];
  readonly places: readonly Declared<Place>[];
  readonly indicators: readonly Declared<AnyIndicator>[];
  readonly tables: Tables;
  /** Areas with pages, of all places. */
  readonly areas: readonly AreaIndexEntry[];
}

/** The progress record: every programme with its items, standings, sums and questions. */
export function programmeFiles(
  records: readonly ProgrammeRecord[],
  { printed, places, indicators, tables, areas }: RecordAround,
): DerivedFiles {
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
    disagreements: [...new Set(printed.flatMap(({ disagreements }) => disagreements))],
    asOf: latestMonth(indicators.flatMap((each) => each.tables.flatMap((table) => tables(table)))),
  };
  return new Map([['programmes', records.map((record) => publishProgramme(record, around))]]);
}

/** The programmes in what `programmeFiles` gave. */
export function programmesOf(files: DerivedFiles): readonly PublishedProgramme[] {
  return files.get('programmes') as readonly PublishedProgramme[];
}
