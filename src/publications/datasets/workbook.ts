import type { Dataset, DatasetColumn } from './dataset.ts';
import { STATUS_MEANINGS } from './dataset.ts';
import { formatYears } from './dataset-words.ts';
import { licenceLines } from './licence-lines.ts';
import type { PublicationRelease } from '../publication-site.ts';

/** One sheet: a title in A1, notes below it, then one table or none. No row is blank. */
export interface WorkbookSheet {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  /** Header and rows; the cover's contents are its table. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What the cover sheet says. */
export interface WorkbookWords {
  readonly title: string;
  readonly address: string;
  readonly contact: string;
  readonly release: PublicationRelease;
}

/**
 * Rows of a sheet, with room for its notes, in every program for spreadsheets: the oldest end at
 * 65,536. The figures of all small areas of a country are more.
 */
export const MOST_ROWS = 65_000;

/** Whether a dataset is a sheet of the workbook, or left to its CSV. */
export function isSheet({ rows }: Pick<Dataset, 'rows'>): boolean {
  return rows.length <= MOST_ROWS;
}

/**
 * All datasets as sheets of one workbook, by the essential rules of the Government Analysis Function
 * for spreadsheets: a cover sheet, one table on each sheet, title in A1, notes above the table, no
 * merged cells, no blank rows. What is too long for a sheet is named on the cover, with its CSV.
 */
export function workbookSheets(
  datasets: readonly Dataset[],
  words: WorkbookWords,
): readonly WorkbookSheet[] {
  return [coverSheet(datasets, words), ...datasets.filter(isSheet).map(datasetSheet)];
}

function coverSheet(
  datasets: readonly Dataset[],
  { title, address, contact, release }: WorkbookWords,
): WorkbookSheet {
  const { version, date } = release;
  return {
    name: 'cover',
    title,
    notes: [
      date === null ? 'Not yet released.' : `Release ${version}, published on ${date}.`,
      ...licenceLines(datasets),
      ...new Set(datasets.flatMap(({ attribution }) => attribution)),
      `Newest version, descriptions and corrections: ${address}`,
      `Questions: ${contact}`,
      'Each other sheet has one table: its title in cell A1, notes below it, then the table.',
      'A number that is not there is an empty cell, and its code stands in a status column beside it. A word or date that is not there is the code itself. A zero without a code is the zero of the publisher, which may itself be rounded: each sheet says how.',
      ...Object.entries(STATUS_MEANINGS).map(([code, meaning]) => `${code} ${meaning}`),
      'An empty cell in a status column means an ordinary value.',
      ...datasets
        .filter((dataset) => !isSheet(dataset))
        .map(
          ({ slug, title: name, rows }) =>
            `Without a sheet, since it has ${rows.length} rows: ${name}. It is ${address}${slug}/${slug}.csv`,
        ),
    ],
    header: ['Sheet', 'What it is', 'Years', 'Rows'],
    rows: datasets
      .filter(isSheet)
      .map((dataset) => [dataset.slug, dataset.title, formatYears(dataset), dataset.rows.length]),
  };
}

function datasetSheet({
  slug,
  title,
  description,
  notes,
  attribution,
  columns,
  rows,
}: Dataset): WorkbookSheet {
  return {
    name: slug,
    title,
    notes: [
      description,
      ...notes,
      ...attribution,
      ...columns.map((column) => `${column.name}: ${column.description}`),
    ],
    header: columns.map(({ name }) => name),
    rows: rows.map((row) => row.map((cell, index) => typedCell(cell, columns[index]))),
  };
}

/** A number where the column holds numbers and there is one; else the words as they stand. */
function typedCell(cell: string, column: DatasetColumn | undefined): string | number {
  const isNumber = column?.datatype === 'decimal' || column?.datatype === 'integer';
  return isNumber && cell !== '' ? Number(cell) : cell;
}
