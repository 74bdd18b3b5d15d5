import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadIndicators, loadPlaces } from '../../scripts/declarations.ts';
import { targetFiles } from '../../scripts/derived-targets.ts';
import { loadGeography } from '../../scripts/load-geography.ts';
import { loadTables } from '../../scripts/load-observations.ts';
import { publishMap } from '../../src/pipeline/publish-map.ts';
import type { TargetAreas } from '../../src/pipeline/target-areas.ts';
import { areasOf } from './refreshed.ts';

/** Rows of a committed table, read here without the project’s own parser. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split(','));
}

/** Counts and residents of LSOAs in one year, added up. */
function addUp(year: number, isIn: (code: string) => boolean) {
  const rows = rowsOf('data/observations/claimants-lsoa.csv').filter(
    ([area = '', period]) => period === `${year}-01-01/P1Y` && isIn(area),
  );
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  return { areas: rows.length, count: sum(5), denominator: sum(6) };
}

/** Wilson’s 95% interval, written out here once more. */
function wilson(count: number, n: number): readonly number[] {
  const z = 1.959963984540054;
  const p = count / n;
  const middle = p + z ** 2 / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [middle - half, middle + half].map((end) => (100 * end) / (1 + z ** 2 / n));
}

const isOfLeicester = areasOf('leicester');
const PRINTED = 'data/record/leicester-city-strategy/tables/table-15-targets-by-lsoa.csv';
const codes = new Set(readFileSync(PRINTED, 'utf8').match(/E010\d{5}/g));
/** E01013644 was split into three in 2011; all others kept their code. */
const SPLIT = ['E01032867', 'E01032872', 'E01032873'];
const counted = new Set([...codes].filter((code) => code !== 'E01013644').concat(SPLIT));

let targets: TargetAreas;
beforeAll(async () => {
  const [places, indicators, tables] = await Promise.all([
    loadPlaces(),
    loadIndicators(),
    loadTables(),
  ]);
  const place = places.find(({ slug }) => slug === 'leicester');
  if (place === undefined) throw new Error('no leicester');
  const geography = loadGeography('leicester');
  const { areas } = geography.areas;
  const maps = indicators.flatMap((indicator) => {
    if (indicator.kind !== 'map') return [];
    const map = publishMap({ indicator, slug: indicator.slug, place, tables, areas });
    // A table that only a refresh brings may have no figures yet.
    return map === null ? [] : [{ indicator, map, sums: new Map() }];
  });
  const [file] = targetFiles(place, geography, maps);
  targets = file?.[1] as TargetAreas;
});

describe('the target areas of Leicester', () => {
  it('are the 18 of Table 15, whose targets add up to 392, 551 and 353', () => {
    expect(targets.areas.map(({ code }) => code)).toEqual([...codes].sort());
    expect(targets.totals).toEqual([392, 551, 353]);
  });

  it('are counted in 20 LSOAs of 2011: one was split into three, none was redrawn', () => {
    expect(targets.areas.filter(({ parts }) => parts.length > 1)).toMatchObject([
      { code: 'E01013644', parts: SPLIT },
    ]);
    expect(targets.claimants.groups.map(({ areas }) => areas)).toEqual([20, 172, 192]);
  });

  it.each([2013, 2014, 2017, 2019, 2022])('have in %i the rates that the table gives', (year) => {
    const expected = [
      addUp(year, (code) => counted.has(code)),
      addUp(year, (code) => isOfLeicester(code) && !counted.has(code)),
      addUp(year, isOfLeicester),
    ];
    for (const [index, { count, denominator, areas }] of expected.entries()) {
      const group = targets.claimants.groups[index];
      const row = group?.rows.find(({ period }) => period.startsWith(String(year)));
      expect(group?.areas).toBe(areas);
      expect(row?.count).toBeCloseTo(count, 1);
      expect(row?.denominator).toBe(denominator);
      expect(row?.value).toBeCloseTo((100 * count) / denominator, 0.9);
      const [lower, upper] = wilson(count, denominator);
      expect(Math.abs((row?.lower ?? NaN) - (lower ?? NaN))).toBeLessThanOrEqual(0.0501);
      expect(Math.abs((row?.upper ?? NaN) - (upper ?? NaN))).toBeLessThanOrEqual(0.0501);
    }
  });

  it('had 6.6 claimants per 100 in 2022 (6.3 to 6.8), the others 4.0; the gap was 2.6 points', () => {
    const [own, others] = targets.claimants.groups.map(({ rows }) =>
      rows.find(({ period }) => period.startsWith('2022')),
    );
    expect(own).toMatchObject({ value: 6.6, lower: 6.3, upper: 6.8 });
    expect(others?.value).toBe(4);
    expect(targets.claimants.gaps.at(-1)?.points).toBeCloseTo(2.59, 2);
  });

  it('fell by 1.1 points from 2014 to 2019 and rose by 2.3 to 2022, the others by 0.5 and 1.7', () => {
    const changes = targets.claimants.groups.map((group) =>
      group.changes.map(({ value, lower, upper }) => [value, lower, upper]),
    );
    expect(changes.slice(0, 2)).toEqual([
      [
        [-1.1, -1.4, -0.7],
        [2.3, 1.9, 2.6],
      ],
      [
        [-0.5, -0.6, -0.4],
        [1.7, 1.6, 1.8],
      ],
    ]);
  });

  it('have shares of employment deprivation only where their boundary has one', () => {
    const sides = targets.shares.map((edition) => [
      edition.label,
      edition.targets.areas,
      edition.others.areas,
      edition.areas.filter(({ value }) => value === null).map(({ area }) => area),
    ]);
    expect(sides).toEqual([
      ['2010', 18, 169, []],
      ['2019', 17, 172, ['E01013644']],
      ['2025', 16, 178, ['E01013644', 'E01013646']],
    ]);
    const own = targets.shares[0]?.areas.find(({ area }) => area === 'E01013754');
    const [row] = rowsOf('data/observations/employment-deprivation.csv').filter(
      ([area, period]) => area === 'E01013754' && period?.startsWith('2010'),
    );
    expect(own?.value).toBe(Number(row?.[2]));
  });
});
