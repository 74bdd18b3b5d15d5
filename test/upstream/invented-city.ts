import type { InventedPlace } from './invented-services.ts';
import type { WorldPlace } from './world.ts';

/** Nottingham by its official code, with twenty LSOAs that do not exist. */
export const INVENTED_CITY = {
  ...{ code: 'E06000018', name: 'Nottingham', corner: [-1.2, 52.92] },
  ...{ columns: 5, rows: 4, wardsSince: 2015 },
} as const satisfies InventedPlace;

const LSOAS = Array.from({ length: 20 }, (_, index) => `E0109${String(index).padStart(4, '0')}`);

/** Its areas as the publishers of figures know them: in 2021 the first was split, the last two merged. */
export const INVENTED_AREAS: WorldPlace = {
  slug: 'nottingham',
  code: INVENTED_CITY.code,
  areas: {
    lsoa2001: LSOAS,
    lsoa2011: LSOAS,
    lsoa2021: ['E01080000', 'E01080001', ...LSOAS.slice(1, 18), 'E01080002'],
  },
};
