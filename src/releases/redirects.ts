import { parseCsv } from '../pipeline/csv.ts';
import { DataError } from '../pipeline/data-error.ts';
import { isDay } from './version.ts';

/** The file that keeps addresses which have moved. */
export const REDIRECTS_FILE = 'data/redirects.csv';

/** Columns of `data/redirects.csv`. */
export const REDIRECT_COLUMNS = ['from', 'to', 'since', 'reason'] as const;

/** An address that moved: both begin with a slash and leave out the base that the site is below. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** Day on which it moved, ISO 8601. */
  readonly since: string;
  readonly reason: string;
}

/** No part is made of full stops alone: "/../x/" would lead out of the site. */
const ADDRESS = /^\/((?!\.+\/)[\w.@-]+\/)*(?!\.+$)[\w.@-]*$/;

/**
 * Text of `data/redirects.csv` to its lines; a file of nothing but its header has none.
 * @throws DataError on what is no address or day, a line without reason, an address twice, or an
 * address that is sent on to one which is itself sent on.
 */
export function parseRedirects(text: string, file: string): readonly Redirect[] {
  if (text.trimEnd() === REDIRECT_COLUMNS.join(',')) return [];
  const rows = parseCsv(text, { file, columns: REDIRECT_COLUMNS });
  const from = rows.map(({ cells }) => cells.from);
  return rows.map(({ line, cells }, index) => {
    const fault = (column: keyof Redirect, expected: string) =>
      new DataError({
        ...{ file, row: line, column, found: `"${cells[column]}"`, expected },
        remedy: `correct the line in ${file}; its columns are described in data/README.md`,
      });
    const address = 'an address inside the site such as /charts/a/, without the site’s base';
    if (!ADDRESS.test(cells.from)) throw fault('from', address);
    if (!ADDRESS.test(cells.to)) throw fault('to', address);
    if (!isDay(cells.since)) throw fault('since', 'a day, ISO 8601');
    if (cells.reason.trim() === '') throw fault('reason', 'why the address moved');
    if (from.indexOf(cells.from) < index) throw fault('from', 'each address once');
    if (from.includes(cells.to)) throw fault('to', 'where the address is now, in one step');
    return cells;
  });
}
