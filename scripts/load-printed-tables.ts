import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePrintedFigures, type PrintedFigure } from '../src/record/printed-figure.ts';

/** One table of a document, as it was printed. */
export interface PrintedTableFile {
  readonly slug: string;
  readonly programme: string;
  readonly figures: readonly PrintedFigure[];
}

const RECORD = 'data/record';

/**
 * Every transcribed table of every programme, in order of name.
 * @throws DataError naming the row that is not a figure.
 */
export function loadPrintedTables(): readonly PrintedTableFile[] {
  return readdirSync(RECORD)
    .sort()
    .flatMap((programme) => {
      const folder = join(RECORD, programme, 'tables');
      return readdirSync(folder)
        .sort()
        .map((name) => ({
          slug: name.replace(/\.csv$/, ''),
          programme,
          figures: parsePrintedFigures(
            readFileSync(join(folder, name), 'utf8'),
            join(folder, name),
          ),
        }));
    });
}
