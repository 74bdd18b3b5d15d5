import { describe, expect, it } from 'vitest';
import {
  licencesOfAll,
  licencesOfSources,
} from '../../../src/publications/datasets/dataset-licences.ts';
import { licenceLines } from '../../../src/publications/datasets/licence-lines.ts';
import { inventedMap } from '../invented-records.ts';

const site = { address: (path: string) => `https://record.example${path}` };
const [open] = inventedMap.sources;
if (open === undefined) throw new Error('no source');
const plan = { ...open, slug: 'plan', licence: 'quoted' } as const;
const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

describe('licencesOfSources', () => {
  it('names the licence of each source once, with its code and text', () => {
    expect(licencesOfSources([open, { ...open, slug: 'another' }], site)).toEqual([
      { code: 'OGL-UK-3.0', title: 'Open Government Licence v3.0', url: OGL },
    ]);
  });

  it('never puts what is only quoted under an open licence', () => {
    expect(licencesOfSources([plan], site)).toEqual([
      {
        ...{ code: null, title: 'Quoted from a public document' },
        url: 'https://record.example/sources/#plan',
      },
    ]);
  });
});

it('licencesOfAll names those of all datasets', () => {
  const urls = licencesOfAll([{ sources: [plan] }, { sources: [open, plan] }], site);
  expect(urls.map(({ url }) => url)).toEqual(['https://record.example/sources/#plan', OGL]);
});

it('licenceLines says which dataset is under which licence', () => {
  const datasets = [
    { slug: 'rates', sources: [open] },
    { slug: 'promises', sources: [plan] },
    { slug: 'shares', sources: [open] },
  ];
  expect(licenceLines(datasets)).toEqual([
    `Licence: Open Government Licence v3.0, ${OGL}: rates, shares.`,
    'Licence: Quoted from a public document, under no open licence: promises.',
  ]);
});
