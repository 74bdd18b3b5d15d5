import { bringEachPlace } from '../upstream/each-place.ts';
import { bringPlaceGeography } from '../upstream/open-geography-place.ts';
import type { Source } from './source.ts';

const onsOpenGeography: Source = {
  title: 'Open Geography: boundaries, codes and lookups',
  publisher: 'Office for National Statistics',
  url: 'https://geoportal.statistics.gov.uk/',
  dataset: 'LSOAs of 2001, 2011 and 2021, MSOAs of 2011, wards of 2003 and 2015, change lookups',
  licence: 'OGL-3.0',
  attribution:
    'Source: Office for National Statistics, licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right 2025.',
  standing: 'reference geography',
  definition:
    'Generalised boundaries of statistical areas and wards, their official codes, and lookups of what each became from one edition to the next.',
  frequency: 'with each census and each change of wards',
  rhythm: 'irregular',
  caveats: [
    'Boundaries are generalised: an outline is right to some metres, not to the garden fence.',
    'The ward of 2003 of an LSOA is a best fit of this project, not an official lookup.',
    'LSOA outlines of 2001 that are merged from those of 2011 are approximate where the change was complex.',
  ],
  tables: [],
  refresh: {
    from: '2001-01',
    brings: 'geography',
    asks: [
      'ArcGIS services of ONS Open Geography, each first for the number of rows, then for the rows, 1,000 at a time, in order of their codes.',
      'Outlines of the LSOAs of 2001, 2011 and 2021, generalised and clipped (BGC), in degrees: those whose names are the name of the place and a number below 200, since the layers name no authority.',
      'Outlines of the wards of December 2011, which are kept as those of 2003, and of December 2019, which are kept as those since 2015: those that meet the box of the place and of which more than half lies in its LSOAs.',
      'Wards are kept as those since 2015 only where the lookups of December 2015 and of 2025 name no other ward for the authority; else none are brought.',
      'Lookups of LSOAs of 2001 to those of 2011, and of 2011 to 2021, with the letter of change; of LSOAs of 2011 to MSOAs of 2011; of LSOAs of 2011 and 2021 to wards, by the code of the authority.',
      'Each lookup must name exactly the LSOAs that have outlines.',
      'Inferred, not asked: the ward of 2003 of an LSOA is the one that most of its outline lies in; its share is that of the postcodes, where postcodes are brought too.',
      'Inferred, not seen in use: the fields of the LSOAs of 2001, and the wards of December 2015 by the code of the authority.',
    ],
    bring: (upstream, { places }) =>
      bringEachPlace(places, (place) => bringPlaceGeography(upstream, place)),
  },
};

export default onsOpenGeography;
