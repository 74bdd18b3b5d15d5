import { expect, it } from 'vitest';
import { csvwMetadata } from '../../../src/publications/datasets/csvw-metadata.ts';
import { dataPackage } from '../../../src/publications/datasets/data-package.ts';
import { jsonLdOfDataset } from '../../../src/publications/datasets/dataset-json-ld.ts';
import { dcatCatalog } from '../../../src/publications/datasets/dcat-catalog.ts';
import { datasetOfCharts } from '../../../src/publications/datasets/figures-dataset.ts';
import { inventedMap } from '../invented-records.ts';

const site = {
  ...{
    name: 'The record',
    description: 'What was promised.',
    contact: 'https://other.example/ask',
  },
  address: (path: string) => `https://record.example${path}`,
};
const release = { version: '1.0.0', date: '2026-11-30' };
const dataset = datasetOfCharts([inventedMap]);
const packaged = [{ dataset, csv: { bytes: 1, sha256: '0'.repeat(64) } }];

it('metadata name the record itself as publisher, never whoever answers its letters', () => {
  const { contributors } = dataPackage(packaged, { site, release });
  expect(contributors[0].path).toBe('https://record.example/');
  expect(csvwMetadata(dataset, site)['dc:publisher']['schema:url']['@id']).toBe(
    'https://record.example/',
  );
  expect(jsonLdOfDataset(dataset, { site, release }).publisher).toEqual({
    ...{ '@type': 'Organization', name: 'The record', url: 'https://record.example/' },
  });
  expect(dcatCatalog(packaged, { site, release })['dct:publisher']['@id']).toBe(
    'https://record.example/',
  );
});
