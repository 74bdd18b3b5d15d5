/** What an address of a place's page is made from. */
export interface AddressedPlace {
  readonly slug: string;
  readonly isHome: boolean;
}

/**
 * Address of a place's page: the place whose record this is keeps the short one for ever, every
 * other has it below its own name: "/trends/" → "/places/nottingham/trends/".
 */
export function placePath({ slug, isHome }: AddressedPlace, path: string): string {
  return isHome ? path : `/places/${slug}${path}`;
}

/** Address of the page of the whole place: "/areas/leicester/", "/places/nottingham/". */
export function cityPath(place: AddressedPlace): string {
  return placePath(place, place.isHome ? `/areas/${place.slug}/` : '/');
}
