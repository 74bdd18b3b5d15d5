import { areaSlug, nameSlug } from './area-slug.ts';
import type { NamedMatch } from './find-names.ts';
import { postcodeSector, postcodeSlug } from './postcode.ts';

/** Where a page of the site tells of an area. */
export function areaPath({ code, name, editions: [edition] }: NamedMatch): string {
  return edition.startsWith('msoa')
    ? `/find/#${nameSlug(name)}`
    : `/areas/${areaSlug({ code, name, edition })}/`;
}

/** Where the finder lists the postcodes of a start: "LE5 5PD" → `/find/le5-5/#le5-5pd`. */
export function postcodePath(start: string): string {
  if (!start.includes(' ')) return `/find/#${postcodeSlug(start)}`;
  const sector = postcodeSector(start);
  const page = `/find/${postcodeSlug(sector)}/`;
  return sector === start ? page : `${page}#${postcodeSlug(start)}`;
}

/** Where the finder answers a text by itself: `/find/?q=LE5+5PD`. */
export function queryPath(query: string): string {
  return `/find/?${new URLSearchParams({ q: query }).toString()}`;
}
