import type { Source } from './source.ts';

const royalMailPostcodes: Source = {
  title: 'Postcodes of Leicester',
  publisher: 'Office for National Statistics, from Royal Mail data',
  url: 'https://geoportal.statistics.gov.uk/',
  dataset: 'Postcode points, May 2025',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains OS data © Crown copyright and database right 2025.',
  standing: 'reference geography',
  definition:
    'Each postcode with the LSOA and ward that its point lies in, derived by point in polygon.',
  frequency: 'quarterly',
  rhythm: 3,
  caveats: [
    'A postcode near a boundary may be given to the neighbouring area.',
    'Some postcodes may have ended.',
  ],
  tables: [],
};

export default royalMailPostcodes;
