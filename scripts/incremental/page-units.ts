import type { PageKeys } from './page-keys.ts';

/**
 * A file or folder of the site that is made from one place alone, so that it is taken over as a
 * whole or drawn again as a whole.
 */
export interface PageUnit {
  /** Folder that it lies in, from the root of the site; empty for the root. */
  readonly folder: string;
  readonly name: string;
  /** Slug of its place. */
  readonly place: string;
}

/** The unit that an address belongs to, by its route; undefined for a page of several places. */
export function unitOfPage(
  { home, places, charts, areas, boundaries }: PageKeys,
  pathname: string,
  route: string,
): PageUnit | undefined {
  const parts = pathname.split('/').filter((part) => part !== '');
  const [section = '', name = ''] = parts;
  if (section === 'places') return unitOf(section, name, name in places ? name : undefined);
  if (section === 'charts') return unitOf(section, name, charts[name]);
  const [folder, file = ''] = [parts.slice(0, -1).join('/'), parts.at(-1)];
  const [stem = ''] = file.split('.');
  if (folder === 'api/v1/areas') return unitOf(folder, file, areas[stem]);
  if (folder === 'data/boundaries') return unitOf(folder, file, boundaries[stem]);
  return unitOf('', section, route.startsWith('src/pages/[...place]/') ? home : undefined);
}

/** Folder and name as one path. */
export function pathOfUnit({ folder, name }: PageUnit): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function unitOf(folder: string, name: string, place: string | undefined): PageUnit | undefined {
  return place === undefined ? undefined : { folder, name, place };
}
