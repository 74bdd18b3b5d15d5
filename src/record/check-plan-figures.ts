import type { PlanFigure } from './plan-figure.ts';
import type { ProgrammeRecord } from './programme-record.ts';
import { recordFault } from './read-yaml.ts';

/** What figures of a document may refer to. */
export interface PlanFigureSources {
  readonly file: string;
  readonly record: Pick<ProgrammeRecord, 'programme' | 'tables'>;
  readonly indicators: readonly { readonly slug: string; readonly kind: 'map' | 'trend' }[];
}

/**
 * Checks what the schema of one figure cannot see: its document, and the tables, maps and trends
 * that it is drawn from or sent to.
 * @throws DataError naming file, figure and field.
 */
export function checkPlanFigures(
  figures: readonly PlanFigure[],
  { file, record, indicators }: PlanFigureSources,
): void {
  const documents = record.programme.documents.map(({ id }) => id);
  const slugsOf = (wanted: 'map' | 'trend') =>
    indicators.filter(({ kind }) => kind === wanted).map(({ slug }) => slug);
  const known = { map: slugsOf('map'), trend: slugsOf('trend'), documents, tables: record.tables };
  for (const figure of figures)
    for (const { field, name, isKnown, expected } of namesIn(figure, known))
      if (!isKnown)
        throw recordFault(file, `figure ${figure.number}.${field}`, [`"${name}"`, expected]);
}

interface Known {
  readonly map: readonly string[];
  readonly trend: readonly string[];
  readonly documents: readonly string[];
  readonly tables: ProgrammeRecord['tables'];
}

interface Named {
  readonly field: string;
  readonly name: string;
  readonly isKnown: boolean;
  readonly expected: string;
}

function namesIn({ at, drawing, nearest }: PlanFigure, known: Known): readonly Named[] {
  const indicator = (kind: 'map' | 'trend', name: string, field: string): Named => ({
    field,
    name,
    isKnown: known[kind].includes(name),
    expected: `a ${kind} of src/indicators`,
  });
  const { document } = at;
  const isKnown = known.documents.includes(document);
  return [
    { field: 'at.document', name: document, isKnown, expected: known.documents.join(' or ') },
    ...(drawing?.kind === 'trend'
      ? [indicator('trend', drawing.indicator, 'drawing.indicator')]
      : []),
    ...(drawing?.kind === 'printed' ? [printedTable(drawing.table, known)] : []),
    ...nearest.map((near) =>
      'map' in near
        ? indicator('map', near.map, 'nearest.map')
        : indicator('trend', near.trend, 'nearest.trend'),
    ),
  ];
}

function printedTable(name: string, { tables }: Known): Named {
  return {
    field: 'drawing.table',
    name,
    isKnown: tables.has(name),
    expected: 'a transcribed table of the programme',
  };
}
