import type { NamedArea } from './area-slug.ts';
import { canCompare } from './can-compare.ts';
import type { Edition } from './edition.ts';
import { lsoasOf } from './membership.ts';
import { findMembership, type PlaceGeography } from './place-geography.ts';

/** How figures that were published for one edition reach an area of another. */
export type AreaParts =
  | { readonly kind: 'itself' }
  | {
      readonly kind: 'sum of split' | 'best fit';
      readonly edition: Edition;
      readonly codes: readonly string[];
    }
  | { readonly kind: 'none'; readonly nearest: readonly string[] };

/**
 * The areas of an edition whose counts add up to the given area.
 * An LSOA is made up only where the official lookup is exact; a ward by best fit.
 */
export function areaParts(area: NamedArea, edition: Edition, geography: PlaceGeography): AreaParts {
  if (geography.areas.of(edition).has(area.code)) return { kind: 'itself' };
  if (area.edition.startsWith('ward')) return wardParts(area, edition, geography);
  if (!area.edition.startsWith('lsoa') || !edition.startsWith('lsoa'))
    return { kind: 'none', nearest: [] };
  const answers = geography.areas
    .editionsOf(area.code)
    .map((own) =>
      canCompare({ code: area.code, edition: own, figuresOf: edition }, geography.changes),
    );
  const exact = answers.find((answer) => answer.exact);
  if (exact !== undefined) return { kind: 'sum of split', edition, codes: exact.parts };
  return { kind: 'none', nearest: answers[0]?.parts ?? [] };
}

function wardParts(area: NamedArea, edition: Edition, geography: PlaceGeography): AreaParts {
  const membership = findMembership(geography, edition, area.edition);
  const codes = membership === undefined ? [] : lsoasOf(membership, area.code);
  return codes.length === 0 ? { kind: 'none', nearest: [] } : { kind: 'best fit', edition, codes };
}
