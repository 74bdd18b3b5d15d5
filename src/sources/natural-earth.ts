import type { Source } from './source.ts';

const naturalEarth: Source = {
  title: 'Natural Earth',
  publisher: 'Natural Earth',
  url: 'https://www.naturalearthdata.com/',
  dataset: 'Admin 0, 1:50 million, version 4.1.0',
  licence: 'public domain',
  attribution: 'Made with Natural Earth.',
  standing: 'reference geography',
  definition: 'Outline of Great Britain, for the small map that shows where a place is.',
  frequency: 'now and then',
  rhythm: 'irregular',
  caveats: ['The outline is drawn for a small map and is not a boundary of record.'],
  tables: [],
};

export default naturalEarth;
