import { link } from './link.ts';

/** The address of a page without the base path of the site: "/city-strategy/maps/" → "/maps/". */
export function addressBelowBase(pathname: string): string {
  return pathname.slice(link('/').length - 1);
}
