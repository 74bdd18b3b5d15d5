import type { Dataset } from '../../src/publications/datasets/dataset.ts';
import { licenceLines } from '../../src/publications/datasets/licence-lines.ts';
import { isSheet } from '../../src/publications/datasets/workbook.ts';

/** What the archive's README says. */
export interface ArchiveWords {
  readonly title: string;
  readonly address: string;
  readonly version: string;
  readonly datasets: readonly Dataset[];
}

/** Text of the archive's README: what lies where, licence and attributions. */
export function archiveReadme({ title, address, version, datasets }: ArchiveWords): string {
  const attribution = [...new Set(datasets.flatMap((dataset) => dataset.attribution))];
  return [
    title,
    '',
    `Version ${version}. Newest version: ${address}`,
    '',
    'datapackage.json describes every CSV and holds its SHA-256.',
    datasets.every(isSheet)
      ? 'city-strategy-record.ods is all of it as one workbook.'
      : 'city-strategy-record.ods is a workbook of all that is not too long for a sheet.',
    'boundaries/ holds outlines in longitude and latitude (WGS 84).',
    ...datasets.map(({ slug, title: name }) => `${slug}/${slug}.csv: ${name}`),
    '',
    'LICENCES',
    '',
    ...licenceLines(datasets),
    '',
    'Name the sources wherever you use the data:',
    '',
    ...attribution,
    '',
  ].join('\n');
}
