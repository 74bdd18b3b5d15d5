import type { SourceTable } from '../../src/sources/source.ts';
import { constantName } from './constant-name.ts';

/** What is known of a new indicator before its blanks are filled in. */
export interface IndicatorStart {
  readonly slug: string;
  readonly drawn: 'map' | 'trend';
  /** The table that it is made from, where it was named. */
  readonly table?: SourceTable;
  /** Ids of the breaks in series that bear on that table. */
  readonly breaks: readonly string[];
}

/** Text of `src/indicators/<slug>.ts` with its blanks. */
export function indicatorFile(start: IndicatorStart): string {
  return start.drawn === 'map' ? mapFile(start) : trendFile(start);
}

function mapFile(start: IndicatorStart): string {
  const name = constantName(start.slug, 'indicator');
  const { edition } = start.table ?? {};
  const isCounted = start.table?.unit === 'people';
  const rate = isCounted ? "import { percentRate } from '../pipeline/rate.ts';\n" : '';
  return `${rate}import type { MapIndicator } from './indicator.ts';

${tableLines(start)}
const ${name}: MapIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: '',
  noun: '',
  measure: '',
  unit: { kind: 'percent', symbol: '%', words: '', decimals: 1 },
  // higher is better, lower is better or neither.
  polarity: 'neither',
  range: ${rangeOf(start)},
  tables: [table],
  // Edition of the areas, as the table's source declares it: see src/geography/edition.ts.
  edition: () => '${typeof edition === 'string' ? edition : 'lsoa2021'}',
  // Counted people become a rate with its interval by percentRate, of src/pipeline/rate.ts.
  compute: (tables) => tables(table)${isCounted ? '.map(percentRate)' : ''},
  classes: { method: 'natural', classes: 5, step: 1 },
  palette: 'sequential',
  // True only where counts and denominators add up to a rate that means something.
  funnel: false,
  // Ready-made ones are in src/pipeline/map-headline.ts.
  headline: () => '',
  phrase: () => '',
${endLines(start)}};

export default ${name};
`;
}

function trendFile(start: IndicatorStart): string {
  const name = constantName(start.slug, 'indicator');
  return `import { formatPeriod } from '../pipeline/period.ts';
import { valueHeadline } from '../pipeline/trend-headline.ts';
import type { TrendIndicator, Unit } from './indicator.ts';

${tableLines(start)}
/** The measure inside a sentence, after "the". */
const noun = '';

const unit: Unit = { kind: 'percent', symbol: '%', words: '', decimals: 1 };

const ${name}: TrendIndicator = {
  kind: 'trend',
  title: '',
  noun,
  measure: '',
  unit,
  // higher is better, lower is better or neither.
  polarity: 'neither',
  range: ${rangeOf(start)},
  tables: [table],
  compute: (tables) => tables(table),
  headline: (facts) => valueHeadline(facts, { name: noun, unit, when: formatPeriod }),
  phrase: () => '',
${endLines(start)}};

export default ${name};
`;
}

function tableLines({ table }: IndicatorStart): string {
  return `/** The canonical table that it is made from: a slug of a table in src/sources. */
const table = '${table?.slug ?? ''}';
`;
}

function rangeOf({ table }: IndicatorStart): string {
  return table?.unit === 'percent' ? JSON.stringify(table.range).replace(',', ', ') : '[0, 0]';
}

function endLines({ breaks }: IndicatorStart): string {
  const ids = breaks.map((id) => `'${id}'`).join(', ');
  return `  caveats: [],
  // Ids of data/breaks.yaml that bear on the series.
  breaks: [${ids}],
  howMade: [],
`;
}
