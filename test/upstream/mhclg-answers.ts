import { csvAnswer, csvText, type AnswerCell, type Answers } from './answer.ts';
import { inventedNumber, type World } from './world.ts';

/** Editions by a part of the file's address, with the years that its header names. */
const FILES = [
  { part: 'File_7_ID_2015', year: 2015, areas: 2011, authorities: 2013, england: 32844 },
  { part: 'IoD2019', year: 2019, areas: 2011, authorities: 2019, england: 32844 },
  { part: 'IoD2025', year: 2025, areas: 2021, authorities: 2024, england: 33755 },
] as const;

type File = (typeof FILES)[number];

/** The government’s asset host: File 7 of three editions, with some areas elsewhere in England. */
export function mhclgAnswers(world: World): Answers {
  return (url) => {
    const file = FILES.find(({ part }) => url.pathname.includes(part));
    if (url.host !== 'assets.publishing.service.gov.uk' || file === undefined) return null;
    return csvAnswer(csvText(headerOf(file), rowsOf(file, world)));
  };
}

function headerOf({ areas, authorities }: File): readonly string[] {
  return [
    `LSOA code (${areas})`,
    `LSOA name (${areas})`,
    `Local Authority District code (${authorities})`,
    `Local Authority District name (${authorities})`,
    'Index of Multiple Deprivation (IMD) Score',
    'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)',
    'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)',
    'Income Score (rate)',
    'Employment Score (rate)',
    'Employment Rank (where 1 is most deprived)',
    'Employment Decile (where 1 is most deprived 10% of LSOAs)',
  ];
}

function rowsOf(file: File, world: World): readonly (readonly AnswerCell[])[] {
  const period = `${file.year}-01-01/P1Y`;
  const valuesOf = (table: string) => {
    const rows = world.rows(table).filter((row) => row.period === period);
    return new Map(rows.map(({ area, value }) => [area, value]));
  };
  const tables = ['score', 'rank', 'decile'].map((figure) => valuesOf(`deprivation-${figure}`));
  const employment = valuesOf('employment-deprivation-rank');
  const known = [...(tables[0]?.keys() ?? [])];
  const edition = file.areas === 2011 ? 'lsoa2011' : 'lsoa2021';
  const elsewhere = [1, 2, 3].map((number) => ({ area: `E0109700${number}`, code: 'E09000001' }));
  const places = world.places.flatMap(({ code, areas }) =>
    (areas[edition] ?? []).map((area) => ({ area, code })),
  );
  return [...elsewhere, ...places].map(({ area, code }) => {
    // An invented area has the figures of some known one, so that scores and ranks agree.
    const like = tables[0]?.has(area) ? area : (known[inventedNumber(area, known.length)] ?? '');
    const overall = tables.map((table) => table.get(like) ?? null);
    const ofWork = employment.get(like) ?? inventedNumber(area, 30000) + 1;
    const tenth = Math.ceil((ofWork * 10) / file.england);
    const shares = [inventedNumber(`${area} income`, 400), inventedNumber(`${area} work`, 300)];
    const [income, work] = shares.map((share) => share / 1000);
    const figures = [...overall, income ?? null, work ?? null, ofWork, tenth];
    return [area, `Area ${area}`, code, `Place ${code}`, ...figures];
  });
}
