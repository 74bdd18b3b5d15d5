import type { Tables } from '../src/indicators/indicator.ts';
import type { Catalogue } from '../src/pipeline/catalogue.ts';
import { flagSteps } from '../src/pipeline/flagged-steps.ts';
import { suspiciousSteps } from '../src/pipeline/suspicious-steps.ts';
import type { SuspiciousStep } from '../src/pipeline/suspicious-steps.ts';
import type { Source } from '../src/sources/source.ts';
import type { Declared } from './declarations.ts';
import { areasOf } from './derived-files.ts';
import type { DerivedFiles } from './derived-files.ts';

/** What steps are looked for in. */
interface Published {
  readonly sources: readonly Declared<Source>[];
  readonly tables: Tables;
  /** What was derived of the places: the names of their areas. */
  readonly derived: DerivedFiles;
}

/** The catalogue with what is to be looked at with care: by the same rule as a refresh reports it. */
export function withFlaggedSteps(
  catalogue: Catalogue,
  { sources, tables, derived }: Published,
): Catalogue {
  const declared = new Map(
    sources.flatMap((source) => source.tables.map((table) => [table.slug, table] as const)),
  );
  const tableOf = (slug: string) => {
    const table = declared.get(slug);
    if (table === undefined) throw new RangeError(`no source declares table "${slug}"`);
    return table;
  };
  const found = new Map<string, readonly SuspiciousStep[]>();
  const names = new Map(
    catalogue.places.map((place) => [
      place.slug,
      new Map(
        [...areasOf(derived, place.slug), place, ...place.comparators].map(
          ({ code, name }) => [code, name] as const,
        ),
      ),
    ]),
  );
  return flagSteps(catalogue, {
    table: tableOf,
    names: (place) => names.get(place) ?? new Map(),
    steps: (slug) => {
      const steps = found.get(slug) ?? suspiciousSteps(tables(slug), tableOf(slug).unit);
      found.set(slug, steps);
      return steps;
    },
  });
}
