import { nomisTable, type NomisTable } from './nomis-table.ts';
import type { NomisFigure } from './nomis-request.ts';
import type { RefreshedPlace, RefreshScope, Upstream } from './upstream.ts';

/** Mid-year estimates of small areas of 2011: the years that the dataset has, and no more. */
const YEARS = [2011, 2020] as const;

/** Ages by the codes that public callers use, held to the names that Nomis gives them. */
export const AGES = {
  all: { code: '200', named: /^all ages$/i },
  from16to64: { code: '203', named: /^aged 16 ?(to|-) ?64$/i },
  from65: { code: '209', named: /^aged 65( ?\+| and over)$/i },
} as const satisfies Readonly<Record<string, NomisFigure>>;

/** Years of estimates that stand for the years asked for: the last one for all that follow it. */
export function residentYear(year: number): number {
  return Math.min(Math.max(year, YEARS[0]), YEARS[1]);
}

/** What is asked of the estimates: which place, which years and ages, and for which source. */
export interface ResidentsAsked {
  readonly place: RefreshedPlace;
  readonly years: readonly number[];
  readonly ages: readonly NomisFigure[];
  /** Folder of the answer: no two sources keep theirs in one. */
  readonly folder: string;
  readonly declaredIn: string;
}

/**
 * Residents of a place's LSOAs of 2011 at the middle of each year, by age; years without an estimate
 * stand for their nearest. @throws DataError where the answer is not whole.
 */
export function askResidents(
  upstream: Upstream,
  scope: RefreshScope,
  { place, years, ages, folder, declaredIn }: ResidentsAsked,
): Promise<NomisTable> {
  return nomisTable(upstream, {
    name: `nomis/${folder}/${place.slug}`,
    dataset: 'NM_2010_1',
    geography: `${place.code}TYPE298`,
    areas: scope.areas(place.slug, 'lsoa2011'),
    dates: [...new Set(years.map(residentYear))].map(String),
    mayEndEarly: false,
    fixed: { gender: '0', measures: '20100' },
    figures: { dimension: 'c_age', codes: ages },
    declaredIn,
  });
}
