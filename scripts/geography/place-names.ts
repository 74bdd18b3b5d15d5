import { EDITIONS } from '../../src/geography/edition.ts';
import type { Edition } from '../../src/geography/edition.ts';
import type { GeographyInput } from '../../src/geography/geography-input.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { KeptGeography } from './kept-geography.ts';

/** Names of a place's areas by edition and code. */
export type EditionNames = ReadonlyMap<Edition, ReadonlyMap<string, string>>;

/**
 * The areas of each edition: those of its outlines, else those that its lookups name, else those
 * that are known already. Each has the name that was brought for it, or that of its outline, or the
 * one it had, or that of the lookup.
 * @throws DataError where an area has no name anywhere.
 */
export function placeNames(input: GeographyInput, kept: KeptGeography): EditionNames {
  return new Map(
    EDITIONS.flatMap((edition) => {
      const codes = codesOf(edition, { input, kept });
      const sources = nameSources(edition, { input, kept });
      const names = codes.map((code) => [code, nameOf(code, { edition, sources })] as const);
      return names.length === 0 ? [] : [[edition, new Map(names)] as const];
    }),
  );
}

interface Known {
  readonly input: GeographyInput;
  readonly kept: KeptGeography;
}

function codesOf(edition: Edition, { input, kept }: Known): readonly string[] {
  const outlines = input.outlines?.[edition]?.features.map(({ id }) => String(id)) ?? [];
  if (outlines.length > 0) return outlines;
  const ends = Object.entries(input.lookups ?? {}).flatMap(([name, rows]) => {
    const [from, to] = name.split('-');
    if (from === edition) return rows.map((row) => row.from);
    return to === edition ? rows.map((row) => row.to) : [];
  });
  if (ends.length > 0) return [...new Set(ends)];
  return kept.areas.filter((area) => area.edition === edition).map(({ code }) => code);
}

type Names = ReadonlyMap<string, string>;

function nameSources(edition: Edition, { input, kept }: Known): readonly Names[] {
  const outlines = input.outlines?.[edition]?.features ?? [];
  const lookups = Object.entries(input.lookups ?? {}).filter(([name]) =>
    name.endsWith(`-${edition}`),
  );
  return [
    input.names?.[edition] ?? new Map(),
    new Map(outlines.map(({ id, properties }) => [String(id), properties.name])),
    new Map(
      kept.areas.filter((area) => area.edition === edition).map(({ code, name }) => [code, name]),
    ),
    new Map(
      lookups
        .flatMap(([, rows]) => rows)
        .flatMap(({ to, toName }) => (toName === undefined ? [] : [[to, toName] as const])),
    ),
  ];
}

function nameOf(
  code: string,
  { edition, sources }: { readonly edition: Edition; readonly sources: readonly Names[] },
): string {
  const name = sources.map((names) => names.get(code)).find((each) => each !== undefined);
  if (name !== undefined) return name;
  throw new DataError({
    file: 'areas.csv',
    found: `no name for ${code} of ${edition}`,
    expected: 'a name for every area that an outline or a lookup has',
    remedy: `bring the outlines or the names of ${edition} too`,
  });
}
