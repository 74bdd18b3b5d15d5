import type { PlaceGeography } from '../geography/place-geography.ts';
import { wardOf } from '../geography/membership.ts';

/**
 * Neighbourhood of the House of Commons Library, which names the areas of 2011. An LSOA drawn
 * before or since takes the name of what it became or came from; where its parts lie in several
 * neighbourhoods it has all their names, in order, since it lay in all of them.
 */
export function neighbourhoodOf(
  code: string,
  { areas, memberships, changes }: PlaceGeography,
): string | null {
  const nameOf = (lsoa: string): string | undefined => {
    const rows = memberships.flatMap((membership) => {
      const row = membership.to === 'msoa2011' ? wardOf(membership, lsoa) : undefined;
      return row === undefined ? [] : [row.to];
    });
    return rows.map((msoa) => areas.of('msoa2011').get(msoa)?.name).at(0);
  };
  const own = nameOf(code);
  if (own !== undefined) return own;
  const kin = changes.flatMap(({ rows }) =>
    rows.flatMap(({ from, to }) => (from === code ? [to] : to === code ? [from] : [])),
  );
  const names = [...new Set(kin.map(nameOf))];
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 || known.length < names.length ? null : known.toSorted().join(' and ');
}
