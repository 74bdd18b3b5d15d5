import { MISSING, type Dataset, type DatasetColumn } from './dataset.ts';
import { licencesOfAll } from './dataset-licences.ts';
import { datasetPaths, type PublicationSite } from '../publication-site.ts';

/**
 * What describes a dataset's CSV to machines: metadata of the W3C's "CSV on the Web", found beside
 * the file under the name that the standard gives it, `<file>-metadata.json`.
 */
export function csvwMetadata(dataset: Dataset, site: PublicationSite) {
  const { slug, title, description, notes, attribution, sources, columns, primaryKey } = dataset;
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${slug}.csv`,
    'dc:title': title,
    'dc:description': description,
    'dc:license': licencesOfAll([dataset], site).map(({ url }) => ({ '@id': url })),
    'dc:publisher': { 'schema:name': site.name, 'schema:url': { '@id': site.address('/') } },
    'dc:source': sources.map(({ url }) => ({ '@id': url })),
    'dc:rights': attribution.join(' '),
    'dc:temporal': dataset.temporal.join('/'),
    'dc:spatial': dataset.spatial.join(', '),
    'schema:url': { '@id': site.address(datasetPaths(slug).page) },
    notes: notes.map((note) => ({ '@type': 'schema:Comment', 'schema:text': note })),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', doubleQuote: true },
    tableSchema: { columns: columns.map(describeColumn), primaryKey },
  } as const;
}

function describeColumn(column: DatasetColumn) {
  const { name, title, datatype, description } = column;
  const required = isRequired(column);
  return {
    name,
    titles: title === name ? [name] : [name, title],
    datatype: datatype === 'date' ? { base: 'date', format: 'yyyy-MM-dd' } : datatype,
    'dc:description': description,
    required,
    ...(required ? {} : { null: nullsOf(column) }),
  };
}

/** Whether every cell of a column holds a value. */
export function isRequired({ status, optional }: DatasetColumn): boolean {
  return status === undefined && optional !== true;
}

/** What stands in a cell without a value: nothing in numbers, a code in words and dates. */
export function nullsOf(column: DatasetColumn): readonly string[] {
  return isStatus(column) || column.status !== undefined ? [''] : Object.keys(MISSING);
}

/** Whether a column holds reasons and no values: the codes are what it is for. */
function isStatus({ name }: DatasetColumn): boolean {
  return /(^|_)status$/.test(name);
}
