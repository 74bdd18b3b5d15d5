import { lastMonth } from '../../verdicts/date-words.ts';
import { periodDays } from '../../pipeline/period-days.ts';
import type { Dataset, DatasetColumn } from './dataset.ts';

/** Why a cell is not there: nothing of the kind exists, or none is on record. */
export type Missing = '[z]' | '[x]';

/** A column of a dataset, and what stands in it for each of the things that rows are made of. */
export interface CellColumn<Row> extends DatasetColumn {
  readonly cell: (row: Row) => string;
}

type Text = readonly [name: string, title: string, description: string];

interface Cell<Row, T> {
  readonly cell: (row: Row) => T;
}

interface MaybeCell<Row, T> extends Cell<Row, T | undefined> {
  readonly missing: Missing | ((row: Row) => Missing);
}

/** Columns and rows of a dataset: each row's cells in the order of the columns. */
export function tabulate<Row>(
  columns: readonly CellColumn<Row>[],
  rows: readonly Row[],
): Pick<Dataset, 'columns' | 'rows'> {
  return {
    columns: columns.map(({ name, title, datatype, description, status, optional }) => ({
      ...{ name, title, datatype, description },
      ...(status === undefined ? {} : { status }),
      ...(optional === undefined ? {} : { optional }),
    })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** A column of words, none of them missing. */
export function wordsColumn<Row>(
  [name, title, description]: Text,
  { cell }: Cell<Row, string>,
): CellColumn<Row> {
  return { name, title, description, datatype: 'string', cell };
}

/** A column of words whose cells hold a code where there are none. */
export function maybeColumn<Row>(
  text: Text,
  { cell, missing }: MaybeCell<Row, string>,
): CellColumn<Row> {
  const code = (row: Row) => (typeof missing === 'string' ? missing : missing(row));
  return { ...wordsColumn<Row>(text, { cell: (row) => cell(row) ?? code(row) }), optional: true };
}

/** The last days of months or years of the record ("2008-03"), or codes where there are none. */
export function lastDayColumn<Row>(
  text: Text,
  { cell, missing }: MaybeCell<Row, string>,
): CellColumn<Row> {
  const column = maybeColumn<Row>(text, { cell: (row) => lastDay(cell(row)), missing });
  return { ...column, datatype: 'date' };
}

/** A column of numbers, and the column that says why one is not there. */
export function numberColumns<Row>(
  text: Text,
  { cell, missing }: MaybeCell<Row, number>,
): readonly CellColumn<Row>[] {
  const [name, title] = text;
  const status = `${name}_status`;
  const code = (row: Row) => (typeof missing === 'string' ? missing : missing(row));
  const words: Text = [
    status,
    `Status of ${title.toLowerCase()}`,
    `Why there is no number in ${name}: [z] there is none to have, [x] none is on record; empty where there is one.`,
  ];
  return [
    {
      ...wordsColumn<Row>(text, { cell: (row) => String(cell(row) ?? '') }),
      datatype: 'decimal',
      status,
    },
    {
      ...wordsColumn<Row>(words, { cell: (row) => (cell(row) === undefined ? code(row) : '') }),
      optional: true,
    },
  ];
}

/** What is due "by 2008-03" has all of March. */
function lastDay(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const month = lastMonth(date);
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return periodDays(`${first}/P1M`)[1];
}
