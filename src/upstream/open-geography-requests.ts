import type { LookupRequest } from './open-geography-lookups.ts';
import type { WardRequest } from './open-geography-wards.ts';

function lookup<const Field extends string>(each: LookupRequest<Field>): LookupRequest<Field> {
  return each;
}

function wards<const Field extends string>(each: WardRequest<Field>): WardRequest<Field> {
  return each;
}

/** Wards in force in December 2011: those of 2003 in most places. */
export const WARDS_OF_2003 = wards({
  layer: {
    service: 'Wards_December_2011_GCB_EW_2022',
    title: 'Wards (December 2011) Boundaries EW GCB',
    fields: ['WD11CD', 'WD11NM'],
    hasOutlines: true,
  },
  edition: 'ward2003',
  code: 'WD11CD',
  name: 'WD11NM',
});

/** Wards in force in December 2019: no service with those of 2015 was seen. */
export const WARDS_SINCE_2015 = wards({
  layer: {
    service: 'WD_DEC_2019_UK_BGC',
    title: 'Wards (December 2019) Boundaries UK BGC',
    fields: ['WD19CD', 'WD19NM'],
    hasOutlines: true,
  },
  edition: 'ward2015',
  code: 'WD19CD',
  name: 'WD19NM',
});

/** Tells which wards were in force in December 2015. */
export const MSOA_TO_WARD_2015 = lookup({
  layer: {
    service: 'MSOA11_WD15_EW_LU',
    title: 'MSOA (2011) to Ward (2015) Lookup in England and Wales',
    fields: ['MSOA11CD', 'WD15CD'],
    hasOutlines: false,
  },
  authority: 'LAD15CD',
  from: 'MSOA11CD',
  to: 'WD15CD',
  name: 'msoa2011-ward2015',
});

/** What became of each LSOA of 2001. */
export const CHANGES_SINCE_2001 = lookup({
  layer: {
    service: 'LSOA01_LSOA11_LAD11_EW_LU_ddfe1cd1c2784c9b991cded95bc915a9',
    title: 'LSOA (2001) to LSOA (2011) to LAD (December 2011) Lookup in England and Wales',
    fields: ['LSOA01CD', 'LSOA11CD', 'CHGIND'],
    hasOutlines: false,
  },
  authority: 'LAD11CD',
  from: 'LSOA01CD',
  to: 'LSOA11CD',
  change: 'CHGIND',
  name: 'lsoa2001-lsoa2011',
});

/** What became of each LSOA of 2011. */
export const CHANGES_SINCE_2011 = lookup({
  layer: {
    service: 'LSOA11_LSOA21_LAD22_EW_LU_v5',
    title: 'LSOA (2011) to LSOA (2021) to Local Authority District (2022) Exact Fit Lookup for EW',
    fields: ['LSOA11CD', 'LSOA21CD', 'CHGIND'],
    hasOutlines: false,
  },
  authority: 'LAD22CD',
  from: 'LSOA11CD',
  to: 'LSOA21CD',
  change: 'CHGIND',
  name: 'lsoa2011-lsoa2021',
});

/** A row for each output area: several for each LSOA. */
export const LSOA_TO_MSOA = lookup({
  layer: {
    service: 'OA11_LSOA11_MSOA11_LAD11_EW_LUv2_b3fe7c68f4b2420185eaff6284d4c125',
    title: 'OA (2011) to LSOA to MSOA to LAD (December 2011) Lookup in England and Wales',
    fields: ['OA11CD', 'LSOA11CD', 'MSOA11CD', 'MSOA11NM'],
    hasOutlines: false,
  },
  authority: 'LAD11CD',
  from: 'LSOA11CD',
  to: 'MSOA11CD',
  toName: 'MSOA11NM',
  name: 'lsoa2011-msoa2011',
});

/** Official best fit of LSOAs of 2011. */
export const LSOA_TO_WARD_2019 = lookup({
  layer: {
    service: 'LSOA11_WD19_LAD19_EW_LU_V2',
    title: 'LSOA (2011) to Ward (2019) to LAD (2019) Lookup in England and Wales',
    fields: ['LSOA11CD', 'WD19CD', 'WD19NM'],
    hasOutlines: false,
  },
  authority: 'LAD19CD',
  from: 'LSOA11CD',
  to: 'WD19CD',
  toName: 'WD19NM',
  name: 'lsoa2011-ward2015',
});

/** Official best fit of LSOAs of 2021; also tells which wards are in force now. */
export const LSOA_TO_WARD_2025 = lookup({
  layer: {
    service: 'LSOA21_WD25_LAD25_EW_LU_v2',
    title: 'LSOA (2021) to Ward (2025) to LAD (2025) Best Fit Lookup in EW',
    fields: ['LSOA21CD', 'WD25CD', 'WD25NM'],
    hasOutlines: false,
  },
  authority: 'LAD25CD',
  from: 'LSOA21CD',
  to: 'WD25CD',
  toName: 'WD25NM',
  name: 'lsoa2021-ward2015',
});
