import { expect, test } from 'vitest';
import { domainTicks, trendDomain } from '../../src/charts/trend-domain.ts';
import { yearTicks } from '../../src/charts/year-ticks.ts';
import { trendRows } from './trend-rows.ts';

test('trendDomain starts at zero where the values come near it', () => {
  expect(trendDomain([trendRows('E1', 2004, [2.1, 5.8])])).toEqual([0, 6]);
});

test('trendDomain leaves zero out where the values lie far above it', () => {
  const [lowest, highest] = trendDomain([trendRows('E1', 2004, [61, 79.5])]);
  expect(lowest).toBeGreaterThan(40);
  expect(lowest).toBeLessThanOrEqual(61);
  expect(highest).toBeGreaterThanOrEqual(79.5);
});

test('trendDomain holds the ends of intervals', () => {
  const series = trendRows('E1', 2004, [61, 62]);
  const rows = series.rows.map((row) => ({ ...row, lower: 52, upper: 71 }));
  const [lowest, highest] = trendDomain([{ ...series, rows }]);
  expect(lowest).toBeLessThanOrEqual(52);
  expect(highest).toBeGreaterThanOrEqual(71);
});

test('trendDomain goes below zero where values do', () => {
  expect(trendDomain([trendRows('E1', 2004, [-3, 4])])[0]).toBeLessThanOrEqual(-3);
});

test.each([[[18.4, 34.2]], [[61, 79.5]], [[2.1, 5.8]], [[-3, 4]], [[0.4, 0.9]], [[97, 101]]])(
  'the axis of %j begins and ends at a tick',
  (values) => {
    const domain = trendDomain([trendRows('E1', 2004, values)]);
    const ticks = domainTicks(domain);
    expect([ticks[0], ticks.at(-1)]).toEqual(domain);
  },
);

test('trendDomain refuses series without a value', () => {
  expect(() => trendDomain([trendRows('E1', 2004, [null])])).toThrow(RangeError);
});

test.each([
  [2004, 2023, 8, [2005, 2008, 2011, 2014, 2017, 2020, 2023]],
  [2004, 2023, 4, [2008, 2013, 2018, 2023]],
  [2017, 2019, 8, [2017, 2018, 2019]],
])('yearTicks from %i to %i in %i labels name the last year', (first, last, most, ticks) => {
  expect(yearTicks(first, last, most)).toEqual(ticks);
});
