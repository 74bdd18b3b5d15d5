import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tables } from '../src/indicators/indicator.ts';
import { mostDeprived } from '../src/pipeline/most-deprived.ts';
import { parsePlanFigures } from '../src/record/plan-figure.ts';
import type { ProgrammeFigures } from '../src/record/published-figures.ts';
import type { DerivedFiles } from './derived-files.ts';

const RECORD = 'data/record';

/**
 * The figures of every programme whose document has any, in order of the programme's name.
 * @throws DataError naming file, figure and field.
 */
export function loadPlanFigures(tables: Tables): readonly ProgrammeFigures[] {
  return readdirSync(RECORD)
    .sort()
    .flatMap((programme) => {
      const file = join(RECORD, programme, 'figures.yaml');
      if (!existsSync(file)) return [];
      const figures = parsePlanFigures({ file, text: readFileSync(file, 'utf8') });
      return [
        {
          programme,
          figures: figures.map((figure) => ({
            ...figure,
            slug: `figure-${figure.number}`,
            deprived:
              figure.drawing?.kind === 'most-deprived'
                ? mostDeprived(tables(figure.drawing.table), figure.drawing)
                : null,
          })),
        },
      ];
    });
}

/** The figures of the programmes' documents, with what their drawings are made from. */
export function figureFiles(tables: Tables): DerivedFiles {
  return new Map([['plan-figures', loadPlanFigures(tables)]]);
}
