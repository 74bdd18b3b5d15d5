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
};

export default houseOfCommonsLibraryMsoaNames;
