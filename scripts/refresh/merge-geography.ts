import { DataError } from '../../src/pipeline/data-error.ts';
import type { GeographyInput } from '../../src/geography/geography-input.ts';

/** What one source brought of places. */
interface BroughtParts {
  readonly source: { readonly slug: string };
  readonly parts: ReadonlyMap<string, GeographyInput>;
}

/**
 * What several sources bring of each place as one: outlines from one, postcodes from another.
 * @throws DataError where two bring the same part: which of them is right is not for a program to say.
 */
export function mergeGeography(
  brought: readonly BroughtParts[],
): ReadonlyMap<string, GeographyInput> {
  const merged = new Map<string, GeographyInput>();
  for (const { source, parts } of brought) {
    for (const [place, input] of parts) {
      const before = merged.get(place) ?? {};
      checkApart(before, input, `${source.slug}, ${place}`);
      merged.set(place, {
        ...before,
        ...input,
        ...(before.outlines && { outlines: { ...before.outlines, ...input.outlines } }),
        ...(before.names && { names: { ...before.names, ...input.names } }),
        ...(before.lookups && { lookups: { ...before.lookups, ...input.lookups } }),
        ...(before.leftOut && { leftOut: [...before.leftOut, ...(input.leftOut ?? [])] }),
      });
    }
  }
  return merged;
}

function checkApart(before: GeographyInput, input: GeographyInput, file: string): void {
  const partsOf = ({ outlines = {}, names = {}, lookups = {}, postcodes }: GeographyInput) => [
    ...Object.keys(outlines).map((edition) => `outlines of ${edition}`),
    ...Object.keys(names).map((edition) => `names of ${edition}`),
    ...Object.keys(lookups).map((lookup) => `lookup ${lookup}`),
    ...(postcodes === undefined ? [] : ['postcodes']),
  ];
  const known = new Set(partsOf(before));
  const twice = partsOf(input).filter((part) => known.has(part));
  if (twice.length === 0) return;
  throw new DataError({
    file,
    found: `${twice.join(', ')}, which another source brings as well`,
    expected: 'each part of a place from one source',
    remedy: "take it out of one of the two sources' files in src/sources",
  });
}
