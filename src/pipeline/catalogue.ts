import type { Place } from '../areas/place.ts';
import type { DrawnEditions } from '../geography/edition.ts';
import type { PaletteName } from '../charts/ramp-class.ts';
import type { AnyIndicator, Caveat, Unit } from '../indicators/indicator.ts';
import type { Source, SourceTable } from '../sources/source.ts';
import type { FlaggedStep } from './flagged-steps.ts';

/** A source as pages cite it: its words, without its parsers. */
export type CataloguedSource = Omit<Source, 'tables'> & {
  readonly slug: string;
  readonly tables: readonly {
    readonly slug: string;
    readonly measure: string;
    readonly rounding: string;
  }[];
};

/** An indicator as pages describe it: its words, without its functions. */
export interface CataloguedIndicator {
  readonly slug: string;
  readonly kind: AnyIndicator['kind'];
  readonly title: string;
  /** The title inside a sentence: "claimant rate". */
  readonly noun: string;
  readonly measure: string;
  readonly unit: Unit;
  readonly polarity: AnyIndicator['polarity'];
  readonly caveats: readonly Caveat[];
  /** Steps of its tables that are to be looked at with care; none until `flagSteps` has looked. */
  readonly steps: readonly FlaggedStep[];
  readonly breaks: readonly string[];
  readonly howMade: readonly string[];
  readonly mark: 'choropleth' | 'symbol' | null;
  readonly palette: PaletteName | null;
  readonly funnel: boolean;
  /** What is said of areas without a row: "not a target area". */
  readonly elsewhere: string | null;
  /** Slugs of the tables that it reads. */
  readonly tables: readonly string[];
  /** Slugs of the sources of its tables, the cited one first. */
  readonly sources: readonly string[];
  /** How the publishers rounded the tables that it reads, each way once. */
  readonly rounding: readonly string[];
  /** Why no figure of the city or of England stands beside an area’s; null where that needs no word. */
  readonly elsewhereNote: string | null;
}

/** A place as pages know it: what is declared of it, and what the data gives it. */
export interface CataloguedPlace extends Place, DrawnEditions {
  readonly slug: string;
  /** Whether this is its record: its pages have the short addresses. */
  readonly isHome: boolean;
  /** Slugs of the indicators that it has a map of, and of those that it has a trend of. */
  readonly maps: readonly string[];
  readonly trends: readonly string[];
}

/** Everything that is declared, as plain data. */
export interface Catalogue {
  /** The place whose record this is first. */
  readonly places: readonly CataloguedPlace[];
  readonly sources: readonly CataloguedSource[];
  readonly indicators: readonly CataloguedIndicator[];
}

type Declared<T> = T & { readonly slug: string };

/**
 * Reduces the declarations to plain data that can be written as JSON.
 * @throws RangeError where an indicator names a table that no source declares.
 */
export function computeCatalogue(
  places: readonly CataloguedPlace[],
  sources: readonly Declared<Source>[],
  indicators: readonly Declared<AnyIndicator>[],
): Catalogue {
  return {
    places,
    sources: sources.map(catalogueSource),
    indicators: indicators.map((indicator) => catalogueIndicator(indicator, sources)),
  };
}

function catalogueSource(source: Declared<Source>): CataloguedSource {
  const tables = source.tables.map(({ slug, measure, rounding }) => ({ slug, measure, rounding }));
  return { ...source, tables };
}

function catalogueIndicator(
  indicator: Declared<AnyIndicator>,
  sources: readonly Declared<Source>[],
): CataloguedIndicator {
  const { slug, kind, title, noun, measure, unit, polarity, caveats, breaks, howMade } = indicator;
  const cited = indicator.tables.map((table) => findTable(table, indicator.slug, sources));
  return {
    ...{ slug, kind, title, noun, measure, unit, polarity, caveats, breaks, howMade },
    steps: [],
    mark: indicator.kind === 'map' ? indicator.mark : null,
    palette: indicator.kind === 'map' ? indicator.palette : null,
    funnel: indicator.kind === 'map' && indicator.funnel,
    elsewhere: indicator.kind === 'map' ? (indicator.elsewhere ?? null) : null,
    tables: indicator.tables,
    sources: [...new Set(cited.map(({ source }) => source.slug))],
    rounding: [...new Set(cited.map(({ table }) => table.rounding))],
    elsewhereNote: indicator.kind === 'map' ? (indicator.elsewhereNote ?? null) : null,
  };
}

function findTable(
  slug: string,
  indicator: string,
  sources: readonly Declared<Source>[],
): { readonly source: Declared<Source>; readonly table: SourceTable } {
  const [found] = sources.flatMap((source) =>
    source.tables.filter((table) => table.slug === slug).map((table) => ({ source, table })),
  );
  if (found === undefined)
    throw new RangeError(`indicator "${indicator}" reads table "${slug}", which no source yields`);
  return found;
}
