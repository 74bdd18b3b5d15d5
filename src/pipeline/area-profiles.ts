import type { Place } from '../areas/place.ts';
import { areaHistory } from '../geography/area-history.ts';
import { areaSlug, type NamedArea } from '../geography/area-slug.ts';
import { formatChange } from '../geography/change-words.ts';
import { EDITION_WORDS, type DrawnEditions, type Edition } from '../geography/edition.ts';
import { lsoasOf, wardOf } from '../geography/membership.ts';
import type { PlaceGeography } from '../geography/place-geography.ts';
import { areaFigures, type DeclaredMap } from './area-figures.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { profileHeadline } from './profile-headline.ts';
import type { AreaIndexEntry, AreaLink, AreaProfile } from './area-profile.ts';

export interface ProfileContext {
  readonly place: Place & DrawnEditions & { readonly slug: string };
  readonly geography: PlaceGeography;
  readonly maps: readonly DeclaredMap[];
}

/** Every LSOA code of every edition and every ward of a place, in order of slug. */
export function areaProfiles(context: ProfileContext): readonly AreaProfile[] {
  const { areas } = context.geography;
  const latest = new Map(
    areas.areas
      .filter(({ edition }) => edition.startsWith('lsoa') || edition.startsWith('ward'))
      .map((area) => [area.code, area] as const),
  );
  return [...latest.values()]
    .map((area) => areaProfile(area, context))
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
}

function areaProfile(area: NamedArea, context: ProfileContext): AreaProfile {
  const { geography } = context;
  const entry = indexEntry(area, geography);
  const { changes } = areaHistory(area.code, geography.areas, geography.changes);
  const nameOf = (edition: Edition, code: string): string =>
    geography.areas.of(edition).get(code)?.name ?? code;
  const series = context.maps.map((map) => areaFigures(area, map, geography));
  const others = changes.filter(({ change }) => change !== 'U');
  const own = entry.editions.at(-1) ?? area.edition;
  return {
    ...entry,
    title: areaTitle(area, entry),
    headline: profileHeadline(area, series, context),
    history: changes.map((change) => formatChange(area.code, change, nameOf)),
    successors: others
      .filter(({ before }) => before.includes(area.code))
      .flatMap(({ to, after }) => linksTo(after, to, geography)),
    predecessors: others
      .filter(({ after }) => after.includes(area.code))
      .flatMap(({ from, before }) => linksTo(before, from, geography)),
    namesake: namesake(area, geography),
    wardLinks: wardLinks(entry, geography),
    ...wardParts(area, geography),
    neighbours: linksTo(geography.neighbours(own).get(area.code) ?? [], own, geography),
    series,
    locator: { edition: own, codes: [area.code] },
  };
}

function areaTitle(area: NamedArea, { neighbourhood }: AreaIndexEntry): string {
  if (area.edition.startsWith('ward'))
    return `${area.name} ward, ${EDITION_WORDS[area.edition].of.replace(/^of /, '')}`;
  return neighbourhood === null ? area.name : `${area.name}, ${neighbourhood}`;
}

/** The line of one area in the list of all. */
export function indexEntry(area: NamedArea, geography: PlaceGeography): AreaIndexEntry {
  const { areas, memberships } = geography;
  const isWard = area.edition.startsWith('ward');
  const found = memberships.flatMap((membership) => {
    const row = wardOf(membership, area.code);
    const container = row && areas.of(membership.to).get(row.to);
    return container === undefined ? [] : [container];
  });
  const wards = found.filter(({ edition }) => edition.startsWith('ward'));
  return {
    slug: areaSlug(area),
    code: area.code,
    name: area.name,
    kind: isWard ? 'ward' : 'lsoa',
    editions: areas.editionsOf(area.code),
    neighbourhood: neighbourhoodOf(area.code, geography),
    wards: [...new Set(wards.map(areaSlug))],
  };
}

function wardLinks({ wards }: AreaIndexEntry, { areas }: PlaceGeography): readonly AreaLink[] {
  return areas.areas
    .filter(({ edition }) => edition.startsWith('ward'))
    .filter((ward) => wards.includes(areaSlug(ward)))
    .map(wardLink);
}

function namesake({ code, edition, name }: NamedArea, { areas }: PlaceGeography): AreaLink | null {
  if (!edition.startsWith('ward')) return null;
  const other = areas.areas.find(
    (each) => each.edition.startsWith('ward') && each.name === name && each.code !== code,
  );
  return other === undefined ? null : wardLink(other);
}

function wardLink(ward: NamedArea): AreaLink {
  return {
    slug: areaSlug(ward),
    name: `${ward.name} ward`,
    note: EDITION_WORDS[ward.edition].of,
  };
}

/** LSOAs of a ward, of the latest edition that the ward has a lookup for. */
function wardParts(
  area: NamedArea,
  geography: PlaceGeography,
): Pick<AreaProfile, 'parts' | 'partsEdition'> {
  const membership = geography.memberships
    .filter(({ to }) => to === area.edition && to.startsWith('ward'))
    .at(-1);
  if (membership === undefined) return { parts: [], partsEdition: null };
  const { from } = membership;
  return { parts: linksTo(lsoasOf(membership, area.code), from, geography), partsEdition: from };
}

function linksTo(
  codes: readonly string[],
  edition: Edition,
  geography: PlaceGeography,
): readonly AreaLink[] {
  const links = codes.flatMap((code) => {
    const area = geography.areas.of(edition).get(code);
    if (area === undefined) return [];
    const { slug, neighbourhood } = indexEntry(area, geography);
    return [{ slug, name: area.name, note: neighbourhood }];
  });
  return links.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
