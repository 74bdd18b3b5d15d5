import { placePath, type AddressedPlace } from '../geography/place-path.ts';
import { link } from './link.ts';

/** An address among the pages of a place: "/trends/neet/" → "/places/nottingham/trends/neet/". */
export function placeLink(place: AddressedPlace, path: string): string {
  return link(placePath(place, path));
}
