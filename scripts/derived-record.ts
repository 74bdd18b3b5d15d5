import { cityPath, placePath } from '../src/geography/place-path.ts';
import type { AnyIndicator, Tables } from '../src/indicators/indicator.ts';
import type { CataloguedPlace } from '../src/pipeline/catalogue.ts';
import { latestMonth } from '../src/pipeline/period.ts';
import type { ProgrammeRecord } from '../src/record/programme-record.ts';
import { publishProgramme } from '../src/record/publish-record.ts';
import type { ItemArea, PublishedProgramme } from '../src/record/published-record.ts';
import type { Declared } from './declarations.ts';
import { areasOf, loadBreaks, type DerivedFiles } from './derived-files.ts';
import type { PrintedTableFile } from './load-printed-tables.ts';

/** What the progress record is published with. */
interface RecordAround {
  readonly printed: readonly PrintedTableFile[];
  /** The one whose record this is first. */
  readonly places: readonly CataloguedPlace[];
  readonly indicators: readonly Declared<AnyIndicator>[];
  readonly tables: Tables;
  /** What was derived of the places: their areas. */
  readonly derived: DerivedFiles;
}

/** The progress record: every programme with its items, standings, sums and questions. */
export function programmeFiles(
  records: readonly ProgrammeRecord[],
  { printed, places, indicators, tables, derived }: RecordAround,
): DerivedFiles {
  const around = {
    areas: places.filter(({ isHome }) => isHome).flatMap(({ slug }) => areasOf(derived, slug)),
    tables,
    indicators,
    pages: places.flatMap((place) => pagesOf(place, derived)),
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

/** The city and the areas of a place with the addresses of their pages. */
function pagesOf(place: CataloguedPlace, derived: DerivedFiles): readonly ItemArea[] {
  const { code, name, slug } = place;
  return [
    { code, name, page: cityPath(place) },
    ...areasOf(derived, slug).map((area) => ({
      ...{ code: area.code, name: area.name },
      page: placePath(place, `/areas/${area.slug}/`),
    })),
  ];
}

/** The programmes in what `programmeFiles` gave. */
export function programmesOf(files: DerivedFiles): readonly PublishedProgramme[] {
  return files.get('programmes') as readonly PublishedProgramme[];
}
