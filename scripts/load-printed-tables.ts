import { basename } from 'node:path';
import type { Disagreement } from '../src/record/disagreement.ts';
import { parsePrintedFigures, type PrintedFigure } from '../src/record/printed-figure.ts';
import { loadDisagreements } from './load-checks.ts';
import { programmeSlugs, readRecordFolder } from './record-files.ts';

/** One table of a document, as it was printed. */
export interface PrintedTableFile {
  readonly slug: string;
  readonly programme: string;
  readonly figures: readonly PrintedFigure[];
  /** Where the document contradicts these figures. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * Every transcribed table of every programme, in order of name.
 * @throws DataError naming the row that is not a figure, or the check that cannot be made.
 */
export function loadPrintedTables(): readonly PrintedTableFile[] {
  return programmeSlugs().flatMap(loadProgrammeTables);
}

function loadProgrammeTables(programme: string): readonly PrintedTableFile[] {
  const tables = readRecordFolder(programme, { folder: 'tables', ending: '.csv' }).map(
    ({ file, text }) => ({
      slug: basename(file, '.csv'),
      figures: parsePrintedFigures(text, file),
    }),
  );
  const bySlug = new Map(tables.map(({ slug, figures }) => [slug, figures]));
  const disagreements = loadDisagreements(programme, bySlug);
  return tables.map(({ slug, figures }) => ({
    slug,
    programme,
    figures,
    disagreements: disagreements.filter(({ tables: beside }) => beside.includes(slug)),
  }));
}
