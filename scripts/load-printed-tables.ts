import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDisagreements, type Disagreement } from '../src/record/disagreement.ts';
import { parsePrintedFigures, type PrintedFigure } from '../src/record/printed-figure.ts';

/** One table of a document, as it was printed. */
export interface PrintedTableFile {
  readonly slug: string;
  readonly programme: string;
  readonly figures: readonly PrintedFigure[];
  /** Where the document contradicts these figures. */
  readonly disagreements: readonly Disagreement[];
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
      const disagreements = loadDisagreements(join(RECORD, programme, 'disagreements.csv'));
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .sort()
        .map((name) => {
          const file = join(folder, name);
          const slug = name.replace(/\.csv$/, '');
          return {
            slug,
            programme,
            figures: parsePrintedFigures(readFileSync(file, 'utf8'), file),
            disagreements: disagreements.filter(({ tables }) => tables.includes(slug)),
          };
        });
    });
}

function loadDisagreements(file: string): readonly Disagreement[] {
  return existsSync(file) ? parseDisagreements(readFileSync(file, 'utf8'), file) : [];
}
