import type { NamedArea } from '../../src/geography/area-slug.ts';
import type { ChoroplethIndicator } from '../../src/indicators/indicator.ts';
import type { CataloguedPlace } from '../../src/pipeline/catalogue.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { percentRate } from '../../src/pipeline/rate.ts';

/** An invented town of three LSOAs, for tests of what is published. */
export const TOWN: CataloguedPlace = {
  slug: 'town',
  isHome: true,
  maps: ['test'],
  trends: ['test'],
  name: 'Town',
  code: 'E06000001',
  within: 'Somewhere',
  nation: 'E92000001',
  comparators: [
    { code: 'E92000001', name: 'England', panel: 'country and region' },
    { code: 'E06000002', name: 'Otherton', panel: 'neighbouring cities' },
  ],
  lsoaEditions: ['lsoa2011'],
  wardEditions: [],
  leadIndicator: 'test',
  leadTrend: 'test',
  programme: { name: 'Programme', from: 2007, to: 2011 },
};

/** What was published, where the test is about something of which there must be figures. */
export function published<T>(found: T | null): T {
  if (found === null) throw new Error('nothing was published');
  return found;
}

export const AREAS: readonly NamedArea[] = ['E01000002', 'E01000001', 'E01000003'].map((code) => ({
  code,
  edition: 'lsoa2011',
  name: `Town ${code.slice(-1)}`,
}));

export function counted(
  area: string,
  year: number,
  [count, denominator]: readonly [number, number],
): Observation {
  return { ...emptyObservation(area, `${year}-01-01/P1Y`), value: count, count, denominator };
}

export const RATE: ChoroplethIndicator = {
  kind: 'map',
  mark: 'choropleth',
  title: 'Test rate',
  noun: 'test rate',
  measure: 'Tests per 100 residents',
  unit: { kind: 'percent', symbol: '%', words: 'per cent of residents', decimals: 1 },
  polarity: 'neither',
  range: [0, 100],
  tables: ['tests'],
  edition: () => 'lsoa2011',
  compute: (tables) => tables('tests').map(percentRate),
  classes: { method: 'manual', breaks: [10, 20] },
  palette: 'sequential',
  funnel: true,
  headline: ({ higher, rows }) => `Test rate high in ${higher} of ${rows.length}`,
  phrase: (value) => `${value} of residents`,
  caveats: ['A test.'],
  breaks: [],
  howMade: ['Divide.'],
};
