import { bringEachPlace } from '../upstream/each-place.ts';
import { bringMsoaNames } from '../upstream/msoa-names.ts';
import type { Source } from './source.ts';

const houseOfCommonsLibraryMsoaNames: Source = {
  title: 'Names of middle layer super output areas',
  publisher: 'House of Commons Library',
  url: 'https://visual.parliament.uk/msoanames',
  dataset: 'MSOA names, areas of 2011',
  licence: 'OPL-3.0',
  attribution:
    'Source: House of Commons Library. Contains Parliamentary information licensed under the Open Parliament Licence v3.0.',
  standing: 'reference geography',
  definition:
    'A familiar name for each middle layer super output area in England and Wales, chosen with local suggestions.',
  frequency: 'revised from time to time',
  rhythm: 'irregular',
  caveats: [
    'Areas are drawn for equal population, so a name does not always follow the neighbourhood that people mean.',
  ],
  tables: [],
  refresh: {
    from: '2001-01',
    brings: 'geography',
    asks: [
      'MSOA-Names-Latest.csv of the House of Commons Library: the codes of all MSOAs of 2011 in England and Wales with their familiar names.',
      'An MSOA that it does not name keeps the name that it has, or that of ONS.',
    ],
    bring: async (upstream, { places }) => {
      const msoa2011 = await bringMsoaNames(upstream);
      return bringEachPlace(places, () => Promise.resolve({ names: { msoa2011 } }));
    },
  },
};

export default houseOfCommonsLibraryMsoaNames;
