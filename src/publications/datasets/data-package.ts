import { isRequired, nullsOf } from './csvw-metadata.ts';
import { MISSING, type Dataset, type DatasetColumn } from './dataset.ts';
import { licencesOfAll, type DataLicence } from './dataset-licences.ts';
import { THIS_RECORD } from '../this-record.ts';
import type { PublicationRelease, PublicationSite, PublishedFile } from '../publication-site.ts';

/** A dataset with its CSV. */
export interface PackagedDataset {
  readonly dataset: Dataset;
  readonly csv: PublishedFile;
}

/** All datasets as one Data Package, version 2 of the Frictionless standard. */
export function dataPackage(
  packaged: readonly PackagedDataset[],
  { site, release }: { readonly site: PublicationSite; readonly release: PublicationRelease },
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: THIS_RECORD.packageName,
    id: site.address('/data/datapackage.json'),
    title: `${site.name}: all datasets`,
    description: site.description,
    homepage: site.address('/data/'),
    version: release.version,
    ...(release.date === null ? {} : { created: `${release.date}T00:00:00Z` }),
    keywords: THIS_RECORD.keywords,
    licenses: licencesOfAll(
      packaged.map(({ dataset }) => dataset),
      site,
    ).map(describeLicence),
    contributors: [{ title: site.name, path: site.address('/'), roles: ['publisher'] }],
    sources: sourcesOf(packaged.map(({ dataset }) => dataset)),
    resources: packaged.map((each) => describeResource(each, site)),
  } as const;
}

function describeResource({ dataset, csv }: PackagedDataset, site: PublicationSite) {
  const { slug, title, description, columns, primaryKey } = dataset;
  return {
    name: slug,
    type: 'table',
    path: `${slug}/${slug}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    dialect: { lineTerminator: '\n' },
    licenses: licencesOfAll([dataset], site).map(describeLicence),
    sources: sourcesOf([dataset]),
    schema: { fields: columns.map(describeField), primaryKey },
  };
}

function describeLicence({ code, title, url }: DataLicence) {
  return { ...(code === null ? {} : { name: code }), title, path: url };
}

const FIELD_TYPES = {
  string: 'string',
  decimal: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
} as const;

function describeField(column: DatasetColumn) {
  const { name, title, datatype, description } = column;
  const required = isRequired(column);
  return {
    name,
    title,
    type: FIELD_TYPES[datatype],
    description,
    ...(required
      ? { constraints: { required } }
      : {
          missingValues: nullsOf(column).map((value) => ({ value, label: labelOf(value, column) })),
        }),
  };
}

/** Why a cell holds what stands for no value. */
function labelOf(value: string, { status }: DatasetColumn): string {
  if (value !== '') return MISSING[value as keyof typeof MISSING];
  return status === undefined ? 'an ordinary value' : `the reason is in the column ${status}`;
}

function sourcesOf(datasets: readonly Dataset[]) {
  const sources = new Map(datasets.flatMap((each) => each.sources.map((one) => [one.slug, one])));
  return [...sources.values()].map(({ title, publisher, url }) => ({
    title: `${title}, ${publisher}`,
    path: url,
  }));
}
