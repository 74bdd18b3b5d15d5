import type { AnyIndicator, Tables } from '../src/indicators/indicator.ts';
import { mostDeprived, type MostDeprived } from '../src/pipeline/most-deprived.ts';
import { checkPlanFigures } from '../src/record/check-plan-figures.ts';
import { computeField } from '../src/record/compute-field.ts';
import { parsePlanFigures, type PlanFigure } from '../src/record/plan-figure.ts';
import type { ProgrammeRecord } from '../src/record/programme-record.ts';
import type { ProgrammeFigures } from '../src/record/published-figures.ts';
import type { Declared } from './declarations.ts';
import type { DerivedFiles } from './derived-files.ts';
import { findRecordFile, programmeSlugs } from './record-files.ts';

/** The figures of a programme with the file that holds them. */
interface FiledFigures extends ProgrammeFigures {
  readonly file: string;
}

/**
 * The figures of every programme whose document has any, in order of the programme's name.
 * @throws DataError naming file, figure and field.
 */
export function loadPlanFigures(tables: Tables): readonly FiledFigures[] {
  return programmeSlugs().flatMap((programme) =>
    findRecordFile(programme, 'figures.yaml').map((source) => ({
      programme,
      file: source.file,
      figures: parsePlanFigures(source).map((figure) => ({
        ...figure,
        slug: `figure-${figure.number}`,
        deprived: findDeprived(figure, { file: source.file, tables }),
      })),
    })),
  );
}

interface FigureSources {
  readonly file: string;
  readonly tables: Tables;
}

function findDeprived(
  { number, drawing }: PlanFigure,
  { file, tables }: FigureSources,
): MostDeprived | null {
  if (drawing?.kind !== 'most-deprived') return null;
  const expected = 'a period in which the table has a rank of every area';
  return computeField({ file, field: `figure ${number}.drawing.period`, expected }, () =>
    mostDeprived(tables(drawing.table), drawing),
  );
}

interface FigureAround {
  readonly tables: Tables;
  readonly indicators: readonly Declared<AnyIndicator>[];
}

/**
 * The figures of the programmes' documents, with what their drawings are made from.
 * @throws DataError naming file, figure and field where one names what is not there.
 */
export function figureFiles(
  records: readonly ProgrammeRecord[],
  { tables, indicators }: FigureAround,
): DerivedFiles {
  const all = loadPlanFigures(tables);
  for (const record of records) {
    const own = all.find(({ programme }) => programme === record.slug);
    if (own !== undefined) checkPlanFigures(own.figures, { file: own.file, record, indicators });
  }
  const published = all.map(({ programme, figures }) => ({ programme, figures }));
  return new Map([['plan-figures', published satisfies readonly ProgrammeFigures[]]]);
}
