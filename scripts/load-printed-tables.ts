import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disagreementsOf, type Disagreement } from '../src/record/disagreement.ts';
import { parsePrintedFigures, type PrintedFigure } from '../src/record/printed-figure.ts';
import { loadChecks } from './load-checks.ts';

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
 * @throws DataError naming the row that is not a figure, or the check that cannot be made.
 */
export function loadPrintedTables(): readonly PrintedTableFile[] {
  return readdirSync(RECORD).sort().flatMap(loadProgrammeTables);
}

function loadProgrammeTables(programme: string): readonly PrintedTableFile[] {
  const folder = join(RECORD, programme, 'tables');
  if (!existsSync(folder)) return [];
  const tables = readdirSync(folder)
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const figures = parsePrintedFigures(readFileSync(file, 'utf8'), file);
      return { slug: name.replace(/\.csv$/, ''), figures };
    });
  const bySlug = new Map(tables.map(({ slug, figures }) => [slug, figures]));
  const disagreements = disagreementsOf(loadChecks(join(RECORD, programme), bySlug));
  return tables.map(({ slug, figures }) => ({
    slug,
    programme,
    figures,
    disagreements: disagreements.filter(({ tables: beside }) => beside.includes(slug)),
  }));
}
