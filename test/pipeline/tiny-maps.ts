import type { NamedArea } from '../../src/geography/area-slug.ts';
import type { MapIndicator } from '../../src/indicators/indicator.ts';
import type { DeclaredMap } from '../../src/pipeline/area-figures.ts';
import { areaSums } from '../../src/pipeline/area-sums.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { publishMap } from '../../src/pipeline/publish-map.ts';
import { tinyGeography } from '../geography/tiny-geography.ts';
import { counted, published, RATE, TOWN } from './published-fixture.ts';

/** People of whom some are counted, in the six LSOAs of 2011: 243 of 1,090 in all, 22.3%. */
export const ROWS: readonly Observation[] = [
  counted('E01000010', 2013, [30, 300]),
  counted('E01000021', 2013, [10, 100]),
  counted('E01000022', 2013, [90, 300]),
  counted('E01000030', 2013, [5, 50]),
  counted('E01000040', 2013, [8, 100]),
  counted('E01000091', 2013, [100, 240]),
];

/** The rows with one area suppressed. */
export function suppress(code: string, rows = ROWS): readonly Observation[] {
  const blank = { value: null, count: null, denominator: null, status: 'suppressed' } as const;
  return rows.map((row) => (row.area === code ? { ...row, ...blank } : row));
}

/** A map of the tiny place with the sums that its counts give, as the site makes it. */
export function declareMap(
  rows: readonly Observation[] = ROWS,
  indicator: MapIndicator = RATE,
): DeclaredMap {
  const { areas } = tinyGeography.areas;
  const map = published(
    publishMap({ indicator, slug: 'test', place: TOWN, tables: () => rows, areas }),
  );
  const { decimals } = indicator.unit;
  const sums = indicator.funnel ? areaSums({ map, decimals }, areas, tinyGeography) : new Map();
  return { map, indicator: { ...indicator, slug: 'test' }, sums };
}

/** An area of the tiny place, as its latest edition names it. */
export function tinyArea(code: string): NamedArea {
  const area = tinyGeography.areas.areas.findLast((each) => each.code === code);
  if (area === undefined) throw new Error(`no area ${code}`);
  return area;
}
