import type { Edition } from '../geography/edition.ts';
import { parseDeprivation, parseEmploymentDeprivation } from '../pipeline/deprivation-table.ts';
import { emptyObservation } from '../pipeline/observation.ts';
import { calendarYear } from '../pipeline/period.ts';
import type { RankedArea } from '../upstream/check-ranks.ts';
import { readIndicesFile, type IndicesFile } from '../upstream/indices-file.ts';
import type { RefreshScope, Upstream } from '../upstream/upstream.ts';
import type { ParsedTable, Source } from './source.ts';

const FILE = 'src/sources/indices-of-deprivation.ts';

const ASSETS = 'https://assets.publishing.service.gov.uk';

/** What File 7 is read for, in the words of its header: the same since 2015. */
const columns = {
  score: 'Index of Multiple Deprivation (IMD) Score',
  rank: 'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)',
  decile: 'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)',
  employmentRank: 'Employment Rank (where 1 is most deprived)',
  employmentDecile: 'Employment Decile (where 1 is most deprived 10% of LSOAs)',
} as const;

/** LSOAs of 2011, and what File 7 calls the column of their codes. */
const of2011 = {
  ...columns,
  edition: 'lsoa2011',
  england: 32844,
  code: 'LSOA code (2011)',
} as const;

const files: readonly IndicesFile[] = [
  {
    ...of2011,
    year: 2015,
    url: `${ASSETS}/government/uploads/system/uploads/attachment_data/file/467774/File_7_ID_2015_All_ranks__deciles_and_scores_for_the_Indices_of_Deprivation__and_population_denominators.csv`,
    decimals: 2,
  },
  {
    ...of2011,
    year: 2019,
    url: `${ASSETS}/media/5dc407b440f0b6379a7acc8d/File_7_-_All_IoD2019_Scores__Ranks__Deciles_and_Population_Denominators_3.csv`,
    decimals: 3,
  },
  {
    ...columns,
    year: 2025,
    edition: 'lsoa2021',
    england: 33755,
    url: `${ASSETS}/media/691ded56d140bbbaa59a2a7d/File_7_IoD2025_All_Ranks_Scores_Deciles_Population_Denominators.csv`,
    code: 'LSOA code (2021)',
    decimals: 3,
  },
];

/** The tables with the figure of an area that each holds. */
const tables: readonly (readonly [table: string, figure: keyof typeof columns])[] = [
  ['deprivation-decile', 'decile'],
  ['deprivation-rank', 'rank'],
  ['deprivation-score', 'score'],
  ['employment-deprivation-rank', 'employmentRank'],
];

/** Whether an edition, whose period here is the year of its name, is asked for. */
function isWithin(year: number, { since, until }: RefreshScope): boolean {
  return `${year}-01` >= since && `${year}-01` <= until;
}

async function bring(upstream: Upstream, scope: RefreshScope) {
  const rows: { readonly year: number; readonly row: RankedArea }[] = [];
  for (const file of files.filter(({ year }) => isWithin(year, scope))) {
    const areas = scope.places.flatMap(({ slug }) => scope.areas(slug, file.edition));
    if (areas.length === 0) continue;
    const read = await readIndicesFile(upstream, file, { areas, declaredIn: FILE });
    rows.push(...read.map((row) => ({ year: file.year, row })));
  }
  return new Map(
    tables.map(([table, figure]) => [
      table,
      rows
        .filter(({ year }) => figure !== 'employmentRank' || editions.includes(year))
        .map(({ year, row }) => ({
          ...emptyObservation(row.area, calendarYear(year)),
          value: row[figure],
        })),
    ]),
  );
}

/** Editions whose employment domain is at hand; 2004, 2007 and 2015 have one that is not. */
const editions = [2010, 2019, 2025];

function lsoaEdition(year: number): Edition {
  if (year < 2015) return 'lsoa2001';
  return year < 2025 ? 'lsoa2011' : 'lsoa2021';
}

/** England has 33,755 LSOAs of 2021, the most of any edition: the last rank there can be. */
const ranks = [1, 33755] as const;

const shared = {
  edition: lsoaEdition,
  input: 'lsoa-deprivation.csv',
  origin: 'figures',
} as const satisfies Partial<ParsedTable>;

const indicesOfDeprivation: Source = {
  title: 'English Indices of Deprivation',
  publisher: 'Ministry of Housing, Communities and Local Government, and predecessors',
  url: 'https://www.gov.uk/government/collections/english-indices-of-deprivation',
  dataset: 'Editions of 2004, 2007, 2010, 2015, 2019 and 2025',
  licence: 'OGL-3.0',
  attribution:
    'Source: Ministry of Housing, Communities and Local Government, licensed under the Open Government Licence v3.0.',
  standing: 'accredited official statistics',
  definition:
    'Relative deprivation of small areas in England over seven domains; the employment domain is the share of working-age residents involuntarily excluded from work, from benefit records.',
  frequency: 'every three to six years',
  rhythm: 'irregular',
  caveats: [
    'The Indices rank areas within one edition; editions are not a time series.',
    'An edition describes years before its name: most figures of the 2010 edition are from 2008.',
    'Areas are LSOAs of 2001 to 2010, of 2011 in 2015 and 2019, and of 2021 in 2025.',
  ],
  tables: [
    {
      ...shared,
      slug: 'deprivation-decile',
      measure: 'Index of Multiple Deprivation, tenth of all areas in England, 1 the most deprived',
      unit: 'decile',
      rounding: 'whole tenths',
      parse: (text, file) => parseDeprivation(text, { file, column: 'imd_decile' }),
      range: [1, 10],
    },
    {
      ...shared,
      slug: 'deprivation-rank',
      measure:
        'Index of Multiple Deprivation, rank among all areas in England, 1 the most deprived',
      unit: 'rank',
      rounding: 'none',
      parse: (text, file) => parseDeprivation(text, { file, column: 'imd_rank' }),
      range: ranks,
    },
    {
      ...shared,
      slug: 'deprivation-score',
      measure: 'Index of Multiple Deprivation, score, higher is more deprived',
      unit: 'score',
      rounding: 'to 0.01 to 2015, to 0.001 since',
      parse: (text, file) => parseDeprivation(text, { file, column: 'imd_score' }),
      range: [0, 100],
    },
    {
      ...shared,
      slug: 'employment-deprivation',
      measure: 'Employment-deprived residents as a share of the working-age population',
      unit: 'percent',
      rounding: 'to 1 percentage point in 2010, to 0.1 since',
      parse: (text, file) => parseEmploymentDeprivation(text, { file, editions }),
      range: [0, 100],
    },
    {
      ...shared,
      slug: 'employment-deprivation-rank',
      measure: 'Employment domain, rank among all areas in England, 1 the most deprived',
      unit: 'rank',
      rounding: 'none',
      parse: (text, file) => parseDeprivation(text, { file, column: 'employment_rank', editions }),
      range: ranks,
    },
  ],
  refresh: {
    from: '2015-01',
    brings: 'tables',
    asks: [
      'File 7 (all scores, ranks and deciles) of the editions of 2015, 2019 and 2025, as CSV; their addresses are seen with public callers and could not be opened here: each edition may move.',
      'The area’s code under "LSOA code (2011)" in 2015 and 2019, "LSOA code (2021)" in 2025; overall score, rank and decile, and the employment rank of 2019 and 2025. Any other name of a column is refused.',
      'Every LSOA of each place must be there once, tenths must follow from ranks and ranks from scores. Scores of 2015 are rounded to 0.01, as they are held here.',
      'Not asked for: the editions of 2004, 2007 and 2010, which are published as spreadsheets, and the employment-deprived share, whose numbers of people are in a spreadsheet: those rows stay as they are.',
    ],
    bring,
  },
};

export default indicesOfDeprivation;
