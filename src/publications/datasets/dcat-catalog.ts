import type { PackagedDataset } from './data-package.ts';
import type { Dataset } from './dataset.ts';
import { licencesOfAll } from './dataset-licences.ts';
import {
  datasetPaths,
  type PublicationRelease,
  type PublicationSite,
} from '../publication-site.ts';

/** Terms of the vocabularies that the catalogue speaks. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Files that hold every dataset at once, below `/data/`. */
export const WHOLE_FILES = [
  ['city-strategy-record.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['city-strategy-record.zip', 'application/zip'],
] as const;

const LANGUAGE = 'http://publications.europa.eu/resource/authority/language/ENG';

/** How addresses and releases get into the catalogue. */
interface CatalogContext {
  readonly site: PublicationSite;
  readonly release: PublicationRelease;
}

/** All datasets as a catalogue of the W3C's DCAT 3, in JSON-LD. */
export function dcatCatalog(packaged: readonly PackagedDataset[], context: CatalogContext) {
  const { site, release } = context;
  return {
    '@context': CONTEXT,
    '@id': site.address('/data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': words(`Data of ${site.name}`),
    'dct:description': words(site.description),
    'dct:publisher': publisher(site),
    'dct:language': { '@id': LANGUAGE },
    'foaf:homepage': { '@id': site.address('/data/') },
    'dcat:version': release.version,
    ...dateOf(release),
    'dcat:dataset': [
      ...packaged.map((each) => describeDataset(each, context)),
      wholeRecord(
        packaged.map(({ dataset }) => dataset),
        context,
      ),
    ],
  } as const;
}

function describeDataset({ dataset, csv }: PackagedDataset, { site, release }: CatalogContext) {
  const { slug, title, description, temporal, spatial, sources } = dataset;
  const paths = datasetPaths(slug);
  return {
    '@id': site.address(paths.page),
    '@type': 'dcat:Dataset',
    'dct:identifier': site.address(paths.page),
    'dct:title': words(title),
    'dct:description': words(description),
    ...shared([dataset], { site, release }),
    'dcat:landingPage': { '@id': site.address(paths.page) },
    'dcat:keyword': spatial.map(words),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@type': 'xsd:date', '@value': temporal[0] },
      'dcat:endDate': { '@type': 'xsd:date', '@value': temporal[1] },
    },
    'dct:source': sources.map(({ url }) => ({ '@id': url })),
    'dcat:distribution': {
      ...distribution([dataset], site, [paths.csv, 'text/csv']),
      'dct:title': words(`${title}, CSV`),
      'dct:conformsTo': { '@id': site.address(paths.metadata) },
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(csv.bytes) },
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': csv.sha256 },
      },
    },
  } as const;
}

function wholeRecord(datasets: readonly Dataset[], { site, release }: CatalogContext) {
  return {
    '@id': `${site.address('/data/')}#everything`,
    '@type': 'dcat:Dataset',
    'dct:identifier': `${site.address('/data/')}#everything`,
    'dct:title': words('Everything in one file'),
    'dct:description': words('Every dataset of the record in one workbook, or in one archive.'),
    ...shared(datasets, { site, release }),
    'dcat:landingPage': { '@id': site.address('/data/') },
    'dcat:distribution': WHOLE_FILES.map(([name, type]) =>
      distribution(datasets, site, [`/data/${name}`, type]),
    ),
  } as const;
}

function shared(datasets: readonly Dataset[], { site, release }: CatalogContext) {
  return {
    'dct:publisher': publisher(site),
    'dct:license': licencesOf(datasets, site),
    'dct:language': { '@id': LANGUAGE },
    'dcat:contactPoint': { '@type': 'vcard:Organization', 'vcard:hasURL': { '@id': site.contact } },
    'dcat:version': release.version,
    ...dateOf(release),
  } as const;
}

function distribution(
  datasets: readonly Dataset[],
  site: PublicationSite,
  [path, type]: readonly [path: string, type: string],
) {
  const url = site.address(path);
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    'dct:license': licencesOf(datasets, site),
  } as const;
}

function licencesOf(datasets: readonly Dataset[], site: PublicationSite) {
  return licencesOfAll(datasets, site).map(({ url }) => ({ '@id': url }));
}

function publisher({ name, address }: PublicationSite) {
  return { '@id': address('/'), '@type': 'foaf:Organization', 'foaf:name': words(name) } as const;
}

function words(text: string) {
  return { '@language': 'en', '@value': text } as const;
}

function dateOf({ date }: PublicationRelease) {
  return date === null ? {} : { 'dct:modified': { '@type': 'xsd:date', '@value': date } };
}
