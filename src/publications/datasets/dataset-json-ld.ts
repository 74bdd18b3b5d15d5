import type { Dataset } from './dataset.ts';
import { licencesOfAll } from './dataset-licences.ts';
import {
  datasetPaths,
  type PublicationRelease,
  type PublicationSite,
} from '../publication-site.ts';

/** Who publishes, and what was released last. */
export interface JsonLdContext {
  readonly site: PublicationSite;
  readonly release: PublicationRelease;
}

/** Columns that tell rows apart or explain others, and measure nothing. */
const NO_MEASURE = new Set(['string', 'date']);

/** A dataset as schema.org's `Dataset`: what search engines for data read on its page. */
export function jsonLdOfDataset(dataset: Dataset, context: JsonLdContext) {
  return { '@context': 'https://schema.org/', ...describeDataset(dataset, context) };
}

function describeDataset(dataset: Dataset, { site, release }: JsonLdContext) {
  const { slug, title, description, temporal, spatial, sources, columns } = dataset;
  const paths = datasetPaths(slug);
  const page = site.address(paths.page);
  return {
    '@type': 'Dataset',
    '@id': page,
    name: `${title}: ${spatial.join(', ')}`,
    description,
    url: page,
    identifier: page,
    license: licencesOf([dataset], site),
    creator: organization(site),
    publisher: organization(site),
    isAccessibleForFree: true,
    inLanguage: 'en-GB',
    version: release.version,
    ...(release.date === null ? {} : { dateModified: release.date }),
    temporalCoverage: temporal.join('/'),
    spatialCoverage: spatial.map((name) => ({ '@type': 'Place', name: `${name}, United Kingdom` })),
    creditText: dataset.attribution.join(' '),
    isBasedOn: sources.map(({ title: name, url }) => ({ '@type': 'CreativeWork', name, url })),
    includedInDataCatalog: { '@id': site.address('/data/') },
    variableMeasured: columns
      .filter(({ datatype }) => !NO_MEASURE.has(datatype))
      .map(({ name, description: words }) => ({
        '@type': 'PropertyValue',
        name,
        description: words,
      })),
    distribution: [
      download('CSV', 'text/csv', site.address(paths.csv)),
      download('CSV metadata (CSVW)', 'application/csvm+json', site.address(paths.metadata)),
    ],
  } as const;
}

/** All datasets as schema.org's `DataCatalog`: what describes the page of all data. */
export function jsonLdOfCatalog(datasets: readonly Dataset[], { site, release }: JsonLdContext) {
  const page = site.address('/data/');
  return {
    '@context': 'https://schema.org/',
    '@type': 'DataCatalog',
    '@id': page,
    name: `Data of ${site.name}`,
    description: site.description,
    url: page,
    license: licencesOf(datasets, site),
    creator: organization(site),
    publisher: organization(site),
    version: release.version,
    dataset: datasets.map((dataset) => nameDataset(dataset, site)),
  } as const;
}

/** What the catalogue says of a dataset: the rest stands on the dataset's own page. */
function nameDataset(dataset: Dataset, site: PublicationSite) {
  const { slug, title, description, spatial } = dataset;
  const page = site.address(datasetPaths(slug).page);
  return {
    '@type': 'Dataset',
    '@id': page,
    name: `${title}: ${spatial.join(', ')}`,
    description,
    url: page,
    license: licencesOf([dataset], site),
    creator: organization(site),
  } as const;
}

function licencesOf(datasets: readonly Dataset[], site: PublicationSite) {
  return licencesOfAll(datasets, site).map(({ url }) => url);
}

function organization({ name, address }: PublicationSite) {
  return { '@type': 'Organization', name, url: address('/') } as const;
}

function download(name: string, encodingFormat: string, contentUrl: string) {
  return { '@type': 'DataDownload', name, encodingFormat, contentUrl } as const;
}

/**
 * Text of a JSON-LD script: `<` is escaped, so that no value can end the element that holds it.
 */
export function renderJsonLd(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
