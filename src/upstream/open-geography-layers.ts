import type { ArcgisLayer } from './arcgis-layer.ts';

/** Keeps the names of the fields in the type: rows are then read by them alone. */
function layer<const Field extends string>(each: ArcgisLayer<Field>): ArcgisLayer<Field> {
  return each;
}

/** Outlines of LSOAs, by edition: generalised to 20 m and clipped to the coast. */
export const LSOA_OUTLINES = {
  lsoa2001: layer({
    service: 'Lower_Layer_Super_Output_Areas_Dec_2001_EW_BGC_2022',
    title: 'Lower layer Super Output Areas (December 2001) Boundaries EW BGC',
    fields: ['LSOA01CD', 'LSOA01NM'],
    hasOutlines: true,
  }),
  lsoa2011: layer({
    service: 'LSOA_Dec_2011_Boundaries_Generalised_Clipped_BGC_EW_V3',
    title: 'Lower layer Super Output Areas (December 2011) Boundaries EW BGC',
    fields: ['LSOA11CD', 'LSOA11NM'],
    hasOutlines: true,
  }),
  lsoa2021: layer({
    service: 'Lower_layer_Super_Output_Areas_December_2021_Boundaries_EW_BGC_V5',
    title: 'Lower layer Super Output Areas (December 2021) Boundaries EW BGC',
    fields: ['LSOA21CD', 'LSOA21NM'],
    hasOutlines: true,
  }),
} as const;

/** Every postcode of the United Kingdom with its point; the authority's field is renamed yearly. */
export const POSTCODES = layer({
  service: 'Online_ONS_Postcode_Directory_Live',
  title: 'Online ONS Postcode Directory (Live)',
  fields: ['PCDS', 'DOTERM', 'LSOA11CD', 'LSOA21CD', 'LAT', 'LONG'],
  hasOutlines: false,
});

/** Field of the postcode directory that holds the code of the authority. */
export const POSTCODE_AUTHORITY = 'LAD26CD';
