import { gzipSync } from 'node:zlib';
import type { Observation } from '../../src/pipeline/observation.ts';
import { csvAnswer, csvText, jsonAnswer, type AnswerCell, type Answers } from './answer.ts';
import { inventedNumber, type World } from './world.ts';

const PUBLICATION = '5d1e6b67-26d7-4440-9e77-c0de71a9fc21';
const DATA_SET = '9f3b8e56-0d3c-4d1e-a3a5-7f1d3a1b2c44';

const COLUMNS = [
  ...['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name'],
  ...['region_code', 'region_name', 'new_la_code', 'la_name', 'Age', 'Characteristic_grouping'],
  ...[
    'Characteristic',
    'avgcohort',
    'avgNEETNK',
    'avgNEET',
    'avgNK',
    'NEETNKprop',
    'NEETprop',
    'Notknownprop',
  ],
];

/** Explore Education Statistics: its lists, other publications and data sets among them, and one CSV. */
export function dfeAnswers(world: World): Answers {
  const paging = { page: 1, pageSize: 20, totalResults: 2, totalPages: 1 };
  return (url) => {
    if (url.host !== 'api.education.gov.uk') return null;
    const path = url.pathname.replace('/statistics/v1/', '');
    if (path === 'publications') return jsonAnswer({ paging, results: publications });
    if (path === `publications/${PUBLICATION}/data-sets`)
      return jsonAnswer({ paging, results: dataSets(world) });
    if (path !== `data-sets/${DATA_SET}/csv`) return null;
    return csvAnswer(gzipSync(csvText(COLUMNS, neetRows(world))));
  };
}

const publications = [
  {
    id: '11111111-2222-4333-8444-555555555555',
    title: 'NEET age 16 to 24',
    slug: 'neet-statistics-annual-brief',
  },
  {
    id: PUBLICATION,
    title: 'Participation in education, training and NEET age 16 to 17 by local authority',
    slug: 'participation-in-education-training-and-neet-age-16-to-17-by-local-authority',
  },
];

function dataSets(world: World) {
  const end = String(Math.max(...wintersOf(world)) + 1);
  const latestVersion = { timePeriods: { start: '2018', end } };
  return [
    { id: '66666666-7777-4888-8999-000000000000', title: 'Participation by age', latestVersion },
    { id: DATA_SET, title: 'NEET and not known, by characteristics', latestVersion },
  ];
}

/** Years in whose December a winter begins. */
function wintersOf(world: World): readonly number[] {
  const starts = world.rows('neet-16-17').map(({ period }) => Number(period.slice(0, 4)));
  return [...new Set(starts)].sort();
}

function neetRows(world: World): readonly (readonly AnswerCell[])[] {
  const [neet, unknown, both] = ['neet-16-17', 'not-known-16-17', 'neet-or-not-known-16-17'].map(
    (table) => new Map(world.rows(table).map((row) => [`${row.area} ${row.period}`, row])),
  );
  const areas = world.authorities.filter((code) => /^E(0[6-9]|10|12|92)/.test(code));
  return wintersOf(world).flatMap((winter) =>
    areas.flatMap((area) => {
      const key = `${area} ${winter}-12-01/P3M`;
      const shares = [both, neet, unknown].map((rows) => shareOf(rows?.get(key)));
      const before = [winter + 1, 'Calendar year', ...placeCells(area)];
      const cohort = 5000 + inventedNumber(area, 9000);
      const people = shares.map((share) =>
        typeof share === 'number' ? peopleOf(share, cohort) : share,
      );
      return [
        [...before, '16-17', 'Total', 'Total', cohort, ...people, ...shares],
        [...before, '16', 'Total', 'Total', cohort, 'c', 'c', 'c', 'c', 'c', 'c'],
        [...before, '16-17', 'sex', 'Female', cohort, 155, 95, 60, 3.1, 1.9, 1.2],
      ];
    }),
  );
}

function peopleOf(share: number, cohort: number): number {
  return Math.round((share * cohort) / 100);
}

/** A row without a figure says why; an area that the tables lack is suppressed. */
function shareOf(row: Observation | undefined): AnswerCell {
  return row === undefined ? 'c' : (row.value ?? (row.status === 'suppressed' ? 'c' : 'x'));
}

function placeCells(area: string): readonly AnswerCell[] {
  const england = ['E92000001', 'England'];
  if (area === 'E92000001') return ['National', ...england, '', '', '', ''];
  if (area.startsWith('E12')) return ['Regional', ...england, area, `Region ${area}`, '', ''];
  return ['Local authority', ...england, 'E12000004', 'East Midlands', area, `Area ${area}`];
}
