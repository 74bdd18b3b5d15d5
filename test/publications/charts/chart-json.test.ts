import { expect, it } from 'vitest';
import { renderChartCsv } from '../../../src/publications/charts/chart-csv.ts';
import { recordOfJson, renderChartJson } from '../../../src/publications/charts/chart-json.ts';
import { CHART } from '../publication-fixture.ts';

it('a chart as JSON is its record with a format, an address and its licences', () => {
  const address = 'https://record.example/charts/sampleton-claimant-rate-2016/';
  expect(JSON.parse(renderChartJson(CHART, address))).toEqual({
    ...CHART,
    format: 1,
    address,
    licences: [
      {
        name: 'Open Government Licence v3.0',
        url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    ],
  });
});

it('a chart as JSON gives its record back, to the letter', () => {
  const published: unknown = JSON.parse(renderChartJson(CHART, 'https://record.example/a/'));
  expect(JSON.stringify(recordOfJson(published as object))).toBe(JSON.stringify(CHART));
});

it('a chart as CSV has a row for each figure with interval, status, unit and source', () => {
  expect(renderChartCsv(CHART).split('\n')).toEqual([
    'indicator,area_code,area_name,area_edition,period,value,lower_95,upper_95,count,denominator,status,unit,source',
    'claimant-rate,E01000001,Area E01000001,lsoa2011,2016-01-01/P1Y,5.1,4.2,6.1,75,1473,,claimants per 100 residents,Claimant count',
    'claimant-rate,E01000002,Area E01000002,lsoa2011,2016-01-01/P1Y,2,1.4,2.8,75,1473,,claimants per 100 residents,Claimant count',
    '',
  ]);
});
