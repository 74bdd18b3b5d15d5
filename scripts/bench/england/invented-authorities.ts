import { authoritySizes } from './authority-sizes.ts';
import { inventedOutlines, type Metres } from './invented-outlines.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';

export interface EnglandPlan {
  readonly areas: number;
  readonly authorities: number;
  /** Months of claimants from January 2013, whole years. */
  readonly months: number;
  readonly seed: number;
}

/** An LSOA that there is not, with figures like those that there are. */
export interface InventedArea {
  readonly code: string;
  readonly name: string;
  /** Aged 16 and over. */
  readonly residents: number;
  /** Claimants of each month, to the nearest 5. */
  readonly counts: readonly number[];
  readonly ring: readonly Metres[];
}

export interface InventedAuthority {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  /** In order of code. */
  readonly areas: readonly InventedArea[];
}

/** Above all codes of LSOAs that were ever given, below all that the shape of a code allows. */
const FIRST_LSOA = 40_001;
/** Above all codes of unitary authorities. */
const FIRST_AUTHORITY = 1001;
/** LSOAs that share the number in their names, as those of a middle layer area do. */
const AREAS_OF_NUMBER = 5;
/** Claimants of each year as a share of the middle one: the fall after 2013 and the year 2020. */
const YEARS = [1.4, 1.05, 0.75, 0.65, 0.65, 0.75, 0.9, 1.7, 1.75, 1.15];
/** Median rate in per cent, and the spread of its logarithm between areas: as in Leicester. */
const RATE = { median: 3, spread: 0.65 };

/** The authorities of an invented England, one by one, since all together are large. */
export function* inventedAuthorities(plan: EnglandPlan): Generator<InventedAuthority> {
  const sizes = authoritySizes(plan, seededRandom(plan.seed));
  let first = FIRST_LSOA;
  for (const [index, size] of sizes.entries()) {
    yield inventAuthority({ ...plan, index, size, first });
    first += size;
  }
}

interface AuthorityPlan extends Pick<EnglandPlan, 'months' | 'seed'> {
  readonly index: number;
  readonly size: number;
  readonly first: number;
}

function inventAuthority({ index, size, first, months, seed }: AuthorityPlan): InventedAuthority {
  const random = seededRandom(seed * 10_007 + index);
  const number = String(index + 1).padStart(3, '0');
  const rings = inventedOutlines(
    {
      count: size,
      centre: [250_000 + (index % 18) * 18_000, 60_000 + Math.floor(index / 18) * 30_000],
      radius: 350 * Math.exp(0.5 * random.normal()),
    },
    random,
  );
  return {
    slug: `invented-${number}`,
    code: `E0600${FIRST_AUTHORITY + index}`,
    name: `Invented ${number}`,
    areas: rings.map((ring, at) => ({
      code: `E010${first + at}`,
      name: `Invented ${number} ${nameEnd(at)}`,
      ...inventFigures(months, random),
      ring,
    })),
  };
}

/** "001A" to "001E", then "002A". */
function nameEnd(at: number): string {
  const number = String(1 + Math.floor(at / AREAS_OF_NUMBER)).padStart(3, '0');
  return number + 'ABCDE'.charAt(at % AREAS_OF_NUMBER);
}

function inventFigures(months: number, random: SeededRandom) {
  const residents = Math.max(700, Math.round(1300 + 190 * random.normal()));
  const rate = (RATE.median / 100) * Math.exp(RATE.spread * random.normal());
  const counts = Array.from({ length: months }, (_, month) => {
    const year = YEARS[Math.floor(month / 12) % YEARS.length] ?? 1;
    const season = 1 + 0.06 * Math.cos((2 * Math.PI * (month % 12)) / 12);
    const claimants = residents * rate * year * season * (1 + 0.06 * random.normal());
    return 5 * Math.round(Math.min(claimants, residents / 2) / 5);
  });
  return { residents, counts };
}
