import { constantName } from './constant-name.ts';

/**
 * Text of `src/sources/<slug>.ts` with its blanks. What its type lets nobody leave blank is set to
 * what claims least: quoted without a licence, management information, no fixed rhythm.
 */
export function sourceFile(slug: string): string {
  return `import { parseCsv } from '../pipeline/csv.ts';
import { parseNumber, parseYear } from '../pipeline/csv-cell.ts';
import { emptyObservation } from '../pipeline/observation.ts';
import type { Observation } from '../pipeline/observation.ts';
import { calendarYear } from '../pipeline/period.ts';
import type { Source } from './source.ts';

/** Columns of the publisher's file that are read, as it names them; more may stand in it. */
const columns = ['area_code', 'year', 'value'] as const;

function parse(text: string, file: string): readonly Observation[] {
  return parseCsv(text, { file, columns }).map((row) => ({
    ...emptyObservation(row.cells.area_code, calendarYear(parseYear(row, 'year'))),
    value: parseNumber(row, 'value'),
  }));
}

${declaration(slug)}`;
}

function declaration(slug: string): string {
  const name = constantName(slug, 'source');
  return `const ${name}: Source = {
  title: '',
  publisher: '',
  url: '',
  dataset: '',
  // OGL-3.0, OPL-3.0, public domain or quoted: as the publisher states it.
  licence: 'quoted',
  attribution: '',
  // How far the publisher vouches for the figures: see Standing in source.ts.
  standing: 'management information',
  definition: '',
  frequency: '',
  // Months from one period to the next, where the publisher keeps to them: 12.
  rhythm: 'irregular',
  caveats: [],
  tables: [
    {
      slug: '${slug}',
      measure: '',
      // percent, people, score, rank, decile or index.
      unit: 'percent',
      // Edition of the area codes: see src/geography/edition.ts.
      edition: 'authority',
      rounding: '',
      input: '',
      origin: 'figures',
      parse,
      range: [0, 0],
    },
  ],
};

export default ${name};
`;
}
