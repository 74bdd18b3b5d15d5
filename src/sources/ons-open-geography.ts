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
    'The ward of 2003 of an LSOA is a best fit derived from points and postcodes, not an official lookup.',
    'LSOA outlines of 2001 are merged from those of 2011, and approximate where the change was complex.',
  ],
  tables: [],
};

export default onsOpenGeography;
