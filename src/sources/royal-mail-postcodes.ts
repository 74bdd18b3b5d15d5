import { bringEachPlace } from '../upstream/each-place.ts';
import { bringPostcodes } from '../upstream/postcode-directory.ts';
import type { Source } from './source.ts';

const royalMailPostcodes: Source = {
  title: 'Postcodes with their LSOAs and wards',
  publisher: 'Office for National Statistics, from Royal Mail data',
  url: 'https://geoportal.statistics.gov.uk/',
  dataset: 'Postcode points',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0. Contains Royal Mail data © Royal Mail copyright and database right 2025. Contains OS data © Crown copyright and database right 2025.',
  standing: 'reference geography',
  definition:
    'Each postcode with the LSOAs and wards that its point lies in; the wards are derived by point in polygon.',
  frequency: 'quarterly',
  rhythm: 3,
  caveats: [
    'A postcode near a boundary may be given to the neighbouring area.',
    'Some postcodes may have ended.',
  ],
  tables: [],
  postcodesOf: 'May 2025',
  refresh: {
    from: '2001-01',
    brings: 'geography',
    asks: [
      'The Online ONS Postcode Directory (Live): all postcodes of the authority, or of the outcodes that the place declares, with their LSOAs of 2011 and 2021 and their point.',
      'Postcodes that have ended are left out, and so are those of an outcode that lie outside the place.',
      'Inferred, not asked: the ward of a postcode is the one that its point lies in, or that its LSOA fits best where it has no point.',
      'Inferred, not seen in use: the field with the LSOA of 2011; the field of the authority has a new name each year, and is LAD26CD here.',
    ],
    bring: (upstream, { places }) =>
      bringEachPlace(places, (place) => bringPostcodes(upstream, place)),
  },
};

export default royalMailPostcodes;
