import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/pipeline/observation.ts';
import { CLASS_LIMITS } from '../../src/pipeline/class-breaks.ts';
import { areasOf } from '../data/refreshed.ts';
import { maps, tables, trends, type MapCase } from './published.ts';
import { wordCount } from '../../scripts/declaration-rules.ts';

/** Words that judge, rank or dramatise: a headline states a finding. */
const LOADED =
  /\b(best|worst|top|bottom|rank\w*|league|alarm\w*|shock\w*|soar\w*|plung\w*|plummet\w*|only|just|still|sadly|good|bad|fail\w*|success\w*)\b/i;
/** An area's code, or an LSOA's name, would single one area out. */
const ONE_AREA = /E\d{8}|\b\d{3}[A-Z]\b/;

const periods = maps.flatMap(({ slug, place, indicator, map }) =>
  map.periods.map((period) => ({
    name: `${place.name} ${slug}, ${period.label}`,
    ...{ slug, place, indicator, map, period },
  })),
);

describe.each(periods)('$name', ({ place, indicator, map, period }) => {
  it('has a headline of ten words or fewer that judges nothing and names no area', () => {
    expect(wordCount(period.headline)).toBeLessThanOrEqual(10);
    expect(period.headline).toMatch(/^[\dA-Z].*[^.]$/);
    expect(period.headline).not.toMatch(LOADED);
    expect(period.headline).not.toMatch(ONE_AREA);
  });

  it('has a subtitle with measure, place and period', () => {
    expect(period.subtitle).toContain(indicator.measure);
    expect(period.subtitle).toContain(place.name);
    expect(period.subtitle).toContain(period.label);
  });

  it('has a summary of one to four sentences that judges nothing and names no area', () => {
    const sentences = period.summary.split(/(?<=\.) (?=[A-Z0-9])/);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(period.summary).toMatch(/^[A-Z].*\.$/);
    expect(period.summary).not.toMatch(LOADED);
    expect(period.summary).not.toMatch(ONE_AREA);
    expect(period.summary).not.toMatch(/\b1 (LSOAs|wards|were|are)\b|undefined|NaN|null/);
  });

  it('counts every area once', () => {
    const counted = period.classCounts.reduce((sum, count) => sum + count, 0);
    const shaded = indicator.mark === 'choropleth';
    if (shaded) expect(counted + period.noData).toBe(period.rows.length);
    expect(new Set(period.rows.map(({ area }) => area)).size).toBe(period.rows.length);
    expect(map.breaks.length + 1).toBe(shaded ? period.classCounts.length : 1);
  });
});

describe.each(maps)('$place.name $slug', ({ indicator, map }) => {
  it('has four to seven classes, none empty in every period, or is drawn as symbols', () => {
    if (indicator.mark === 'symbol') {
      expect(map.breaks).toEqual([]);
      return;
    }
    const total = map.breaks.length + 1;
    expect(total).toBeGreaterThanOrEqual(CLASS_LIMITS[0]);
    expect(total).toBeLessThanOrEqual(CLASS_LIMITS[1]);
    const sums = map.breaks.map((_, i) =>
      map.periods.reduce((sum, { classCounts }) => sum + (classCounts[i] ?? 0), 0),
    );
    expect(Math.min(...sums)).toBeGreaterThan(0);
  });

  it('keeps zero in the middle of a diverging scale', () => {
    if (indicator.palette === 'diverging')
      expect(map.breaks.at((map.breaks.length - 1) / 2)).toBe(0);
  });
});

/** The count that a headline states, before "of". */
function stated(headline: string): number {
  return Number(/(\d+) of \d+/.exec(headline)?.[1]);
}

/** Rows of a table in a period that are of the place: others have theirs in the same table. */
function rowsOf({ slug }: MapCase['place'], table: string, period: string) {
  const isOfPlace = areasOf(slug);
  return tables(table).filter((row) => row.period === period && isOfPlace(row.area));
}

describe('headlines are true', () => {
  const above = periods.filter(({ indicator }) => indicator.funnel);

  it.each(above)(
    '$name: areas above the limits, counted afresh',
    ({ place, indicator, period }) => {
      const [table = ''] = indicator.tables;
      const rows = rowsOf(place, table, period.period);
      const sum = (key: 'count' | 'denominator') =>
        rows.reduce((all, row) => all + (row[key] ?? NaN), 0);
      const p = sum('count') / sum('denominator');
      const z = rows.map(
        ({ count, denominator }) =>
          ((count ?? NaN) / (denominator ?? NaN) - p) /
          Math.sqrt((p * (1 - p)) / (denominator ?? NaN)),
      );
      expect(stated(period.headline)).toBe(z.filter((score) => score > 3.0902).length);
      expect(period.rows.filter((row) => row.difference === 'lower')).toHaveLength(
        z.filter((score) => score < -3.0902).length,
      );
    },
  );

  const deciles = periods.filter(({ slug }) => slug === 'deprivation-decile');

  it.each(deciles)('$name: LSOAs in the first tenth, counted in the table', ({ place, period }) => {
    const rows = rowsOf(place, 'deprivation-decile', period.period);
    expect(stated(period.headline)).toBe(rows.filter(({ value }) => value === 1).length);
  });

  const employment = periods.filter(({ slug }) => slug === 'employment-deprivation');

  it.each(employment)('$name: LSOAs at 20% or more, counted in the table', ({ place, period }) => {
    const rows = rowsOf(place, 'employment-deprivation', period.period);
    expect(stated(period.headline)).toBe(rows.filter(({ value }) => (value ?? 0) >= 20).length);
  });

  const shares = periods.filter(({ slug }) => slug === 'claimant-share');

  it.each(shares)('$name: so many LSOAs hold half, and one fewer do not', ({ place, period }) => {
    const counts = rowsOf(place, 'claimants-lsoa', period.period)
      .map(({ count }) => count ?? NaN)
      .sort((a, b) => b - a);
    const sum = (part: readonly number[]) => part.reduce((all, count) => all + count, 0);
    const areas = stated(period.headline);
    expect(sum(counts.slice(0, areas))).toBeGreaterThanOrEqual(sum(counts) / 2);
    expect(sum(counts.slice(0, areas - 1))).toBeLessThan(sum(counts) / 2);
  });

  const changes = periods.filter(({ slug }) => slug === 'claimant-change');

  /** Wilson's interval at 99.8%, written out afresh. */
  function wide(x: number, n: number): readonly [number, number, number] {
    const z = 3.090232306167813;
    const middle = (x + z ** 2 / 2) / (n + z ** 2);
    const half = (z * Math.sqrt((x * (n - x)) / n + z ** 2 / 4)) / (n + z ** 2);
    return [x / n, middle - half, middle + half];
  }

  it.each(changes)(
    '$name: as many changes beyond their 99.8% interval as it says',
    ({ place, period }) => {
      const verb = /clearly (rose|fell)/.exec(period.headline)?.[1];
      const [from, to] = period.label.split(' to ');
      const rates = (year: string | undefined) =>
        new Map(
          rowsOf(place, 'claimants-lsoa', `${year}-01-01/P1Y`).map(
            (row) => [row.area, wide(row.count ?? NaN, row.denominator ?? NaN)] as const,
          ),
        );
      const before = rates(from);
      const clear = [...rates(to)].filter(([area, [p, lower, upper]]) => {
        const [q, low, high] = before.get(area) ?? [NaN, NaN, NaN];
        const [least, most] = [
          p - q - Math.hypot(p - lower, high - q),
          p - q + Math.hypot(upper - p, q - low),
        ];
        return verb === 'rose' ? least > 0 : most < 0;
      });
      expect(verb).toBeDefined();
      expect(stated(period.headline)).toBe(clear.length);
    },
  );

  it.each(changes)('$name: no change is clear at 99.8% that is not at 95%', ({ period }) => {
    for (const { area, lower, upper, direction } of period.rows) {
      if (direction === 'rise') expect(lower, area).toBeGreaterThanOrEqual(0);
      if (direction === 'fall') expect(upper, area).toBeLessThanOrEqual(0);
    }
    expect(new Set(period.rows.map(({ direction }) => direction)).has('no clear change')).toBe(
      true,
    );
  });
});

/** Whether the 95% interval of the difference of two estimates holds zero, written out afresh. */
function isUnclear(one: Observation | undefined, other: Observation | undefined): boolean {
  const [p, l, u] = [one?.value ?? NaN, one?.lower ?? NaN, one?.upper ?? NaN];
  const [q, low, high] = [other?.value ?? NaN, other?.lower ?? NaN, other?.upper ?? NaN];
  return p - q - Math.hypot(p - l, high - q) <= 0 && p - q + Math.hypot(u - p, q - low) >= 0;
}

describe.each(trends)('trend $place.name $slug', ({ place, indicator, trend }) => {
  it('has a headline of ten words or fewer that judges nothing', () => {
    expect(wordCount(trend.headline)).toBeLessThanOrEqual(10);
    expect(trend.headline).toMatch(/^[A-Z].*[^.]$/);
    expect(trend.headline).not.toMatch(LOADED);
  });

  it('states values that the table prints for the last period', () => {
    const [place, ...others] = trend.series;
    const last = place?.rows.findLast(({ value }) => value !== null);
    const nation = others.find(({ name }) => name === 'England');
    const other = nation?.rows.find(({ period }) => period === last?.period);
    const gap = (last?.value ?? NaN) - (other?.value ?? NaN);
    const isOfGap = /points|^No clear gap/.test(trend.headline);
    // The form that names no value is for two estimates whose difference may be nothing, and alone.
    if (isOfGap) expect(trend.headline.startsWith('No clear gap')).toBe(isUnclear(last, other));
    if (trend.headline.startsWith('No clear gap')) {
      for (const { name } of [trend.series[0], nation].filter((each) => each !== undefined))
        expect(trend.headline).toMatch(new RegExp(`${name}[’']`));
      return;
    }
    const printed = trend.headline.includes('points')
      ? [Math.abs(gap).toFixed(1), gap < 0 ? 'below' : 'above']
      : [`${last?.value?.toFixed(1)}%`, `${other?.value?.toFixed(1)}%`];
    for (const text of printed) expect(trend.headline).toContain(text);
  });

  it('has a subtitle with measure, place and years, and a summary in sentences', () => {
    expect(trend.subtitle).toContain(indicator.measure);
    expect(trend.subtitle).toMatch(/ and comparators, \d{4} to \d{4}$/);
    expect(trend.subtitle).toContain(`, ${place.name} and comparators, `);
    expect(trend.summary).toMatch(/^[A-Z].*\.$/);
    expect(trend.summary).not.toMatch(/undefined|NaN|null/);
    expect(trend.summary).not.toMatch(LOADED);
  });

  it('begins with the place', () => {
    expect(trend.series[0]?.name).toBe(place.name);
    expect(trend.series.length).toBeGreaterThan(1);
  });
});
