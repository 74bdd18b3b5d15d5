import { parseNumber, parseOptionalNumber, parseYear } from '../../src/pipeline/csv-cell.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { calendarYear } from '../../src/pipeline/period.ts';
import type { Source, SourceTable } from '../../src/sources/source.ts';
import type { Question, RefreshScope, Upstream } from '../../src/upstream/upstream.ts';

/** Rows of a page at an invented publisher that is cut as Nomis is. */
export const INVENTED_PAGE = 25_000;

const HOST = 'https://figures.invented.example';

const DESCRIBED = {
  publisher: 'An invented publisher',
  url: `${HOST}/about`,
  dataset: 'invented for tests',
  licence: 'OGL-3.0',
  attribution: 'None: invented.',
  standing: 'official statistics',
  definition: 'Invented.',
  frequency: 'yearly',
  rhythm: 12,
  caveats: [],
} as const;

const NOT_IMPORTED = {
  input: 'none.csv',
  origin: 'figures',
  parse: (): readonly Observation[] => [],
} as const;

/** A percentage of authorities with its interval: one answer, packed with gzip. */
export const inventedRate: Source = {
  ...DESCRIBED,
  title: 'Invented rate',
  tables: [
    tableOf({ slug: 'invented-rate', unit: 'percent', edition: 'authority', range: [0, 100] }),
  ],
  refresh: {
    ...{ from: '2010-01', brings: 'tables', asks: ['An invented percentage of authorities.'] },
    bring: async (upstream) => new Map([['invented-rate', await bringRates(upstream)]]),
  },
};

/** Another table from the same answer, which is asked for once. */
export const inventedShare: Source = {
  ...inventedRate,
  tables: [
    tableOf({ slug: 'invented-share', unit: 'percent', edition: 'authority', range: [0, 100] }),
  ],
  refresh: {
    ...{ from: '2010-01', brings: 'tables', asks: ['The same again.'] },
    bring: async (upstream) => new Map([['invented-share', await bringRates(upstream)]]),
  },
};

/** A count of LSOAs: as many pages as the publisher says that it has rows. */
export const inventedCount: Source = {
  ...DESCRIBED,
  title: 'Invented count',
  tables: [
    tableOf({ slug: 'invented-count', unit: 'people', edition: 'lsoa2011', range: [0, 5000] }),
  ],
  refresh: {
    ...{ from: '2010-01', brings: 'tables', asks: ['An invented count of LSOAs.'] },
    bring: async (upstream, scope) =>
      new Map([['invented-count', await bringCounts(upstream, scope)]]),
  },
};

function tableOf(table: Pick<SourceTable, 'slug' | 'unit' | 'edition' | 'range'>): SourceTable {
  return { ...NOT_IMPORTED, ...table, measure: 'Invented', rounding: 'none' };
}

async function bringRates(upstream: Upstream): Promise<readonly Observation[]> {
  const rows: Observation[] = [];
  const question: Question = {
    name: 'invented/rate.csv',
    url: `${HOST}/rate.csv`,
    packing: 'gzip',
  };
  for await (const row of upstream.csv(question, ['code', 'name', 'year', 'rate', 'low', 'high']))
    rows.push({
      ...emptyObservation(row.cells.code, calendarYear(parseYear(row, 'year'))),
      value: parseOptionalNumber(row, 'rate'),
      lower: parseOptionalNumber(row, 'low'),
      upper: parseOptionalNumber(row, 'high'),
    });
  return rows;
}

async function bringCounts(
  upstream: Upstream,
  { places, areas, since }: RefreshScope,
): Promise<readonly Observation[]> {
  const rows: Observation[] = [];
  const asked = places.flatMap(({ slug }) => areas(slug, 'lsoa2011')).length;
  let total = 1;
  for (let offset = 0; offset < total; offset += INVENTED_PAGE) {
    const question: Question = {
      name: `invented/count-${offset}.csv`,
      url: `${HOST}/count.csv?areas=${asked}&since=${since}&offset=${offset}`,
      packing: 'plain',
    };
    for await (const row of upstream.csv(question, ['code', 'period', 'count', 'total'])) {
      const count = parseNumber(row, 'count');
      total = parseNumber(row, 'total');
      rows.push({ ...emptyObservation(row.cells.code, row.cells.period), value: count, count });
    }
  }
  return rows;
}
