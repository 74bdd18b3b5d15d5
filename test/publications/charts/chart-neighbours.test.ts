import { expect, it } from 'vitest';
import { chartNeighbours } from '../../../src/publications/charts/chart-neighbours.ts';
import type { ChartRecord } from '../../../src/publications/charts/chart-record.ts';
import { CHART } from '../publication-fixture.ts';

const of = (slug: string, place = 'sampleton'): ChartRecord => ({
  ...CHART,
  id: `${place}-claimant-rate-${slug}`,
  place: { ...CHART.place, slug: place },
  period: { slug, label: slug },
});
const CHARTS = [
  ...[of('2015'), of('2016'), of('2017'), of('2016', 'otherham'), of('2017', 'otherham')],
  { ...of('2016'), id: 'sampleton-neet', indicator: 'neet' },
];

it('finds the periods beside a map’s own, and the same period of other places', () => {
  const near = chartNeighbours(of('2016'), CHARTS);
  expect(near.earlier?.id).toBe('sampleton-claimant-rate-2015');
  expect(near.later?.id).toBe('sampleton-claimant-rate-2017');
  expect(near.elsewhere.map(({ id }) => id)).toEqual(['otherham-claimant-rate-2016']);
});

it('ends at the first and the last period, and knows none of a chart that is gone', () => {
  expect(chartNeighbours(of('2015'), CHARTS).earlier).toBeNull();
  expect(chartNeighbours(of('2017'), CHARTS).later).toBeNull();
  expect(chartNeighbours(of('1999'), CHARTS)).toMatchObject({ earlier: null, later: null });
});
