import type { Edition } from './edition.ts';

/** What an address is made from. */
export interface NamedArea {
  readonly code: string;
  readonly edition: Edition;
  readonly name: string;
}

/**
 * The part of an address that names an area, stable for as long as the code is.
 * An LSOA goes by its code, which is what people cite; a ward by its name and the year its
 * boundaries began, because two editions share names: `spinney-hills-2003`, `spinney-hills-2015`.
 */
export function areaSlug(area: NamedArea): string {
  if (area.edition.startsWith('lsoa')) return area.code.toLowerCase();
  if (area.edition.startsWith('ward')) return `${nameSlug(area.name)}-${area.edition.slice(4)}`;
  return nameSlug(area.name);
}

/** A name in lower case with hyphens: "Humberstone & Hamilton" → `humberstone-and-hamilton`. */
export function nameSlug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
