import type { Place } from '../src/areas/place.ts';
import type { AnyIndicator } from '../src/indicators/indicator.ts';
import { DataError, type DataFault } from '../src/pipeline/data-error.ts';
import type { Break } from '../src/record/breaks.ts';
import type { Source } from '../src/sources/source.ts';
import { indicatorFaults, placeFaults, sourceFaults, type Known } from './declaration-faults.ts';
import { loadDeclarations, type Declared } from './declarations.ts';

/** All that is declared. */
interface Declarations {
  readonly places: readonly Declared<Place>[];
  readonly sources: readonly Declared<Source>[];
  readonly indicators: readonly Declared<AnyIndicator>[];
}

/** A fault for each file of a declaration that is not complete, with everything it lacks. */
export function declarationFaults(
  { places, sources, indicators }: Declarations,
  breaks: readonly Break[],
): readonly DataFault[] {
  const known: Known = {
    tables: new Set(sources.flatMap(({ tables }) => tables.map(({ slug }) => slug))),
    breaks: new Set(breaks.map(({ id }) => id)),
    indicators: new Set(indicators.map(({ slug }) => slug)),
  };
  return [
    ...places.map((each) => [`src/areas/${each.slug}.ts`, placeFaults(each, known)] as const),
    ...sources.map((each) => [`src/sources/${each.slug}.ts`, sourceFaults(each)] as const),
    ...indicators.map(
      (each) => [`src/indicators/${each.slug}.ts`, indicatorFaults(each, known)] as const,
    ),
  ].flatMap(([file, lacking]) => (lacking.length === 0 ? [] : [incomplete(file, lacking)]));
}

/**
 * All that is declared, for the build: nothing that is only half filled in is published.
 * @throws DataError naming the first file that is not complete, with everything it lacks.
 */
export async function loadWholeDeclarations(breaks: readonly Break[]): Promise<Declarations> {
  const declared = await loadDeclarations();
  const [first] = declarationFaults(declared, breaks);
  if (first !== undefined) throw new DataError(first);
  return declared;
}

function incomplete(file: string, lacking: readonly string[]): DataFault {
  const [one, ...more] = lacking;
  return {
    file,
    found:
      lacking.length === 1
        ? 'one field to fill in or mend'
        : `${lacking.length} fields to fill in or mend`,
    expected: [one, ...more].join('\n            '),
    remedy: `fill in ${file}, or take it away: nothing half filled in is published`,
  };
}
