import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { DOWNLOAD_COLUMNS, formatDownload } from '../../src/pipeline/download-csv.ts';
import type { DownloadRow } from '../../src/pipeline/download-csv.ts';
import { emptyObservation, STATUS_CODES, STATUSES } from '../../src/pipeline/observation.ts';
import { RATE } from './published-fixture.ts';

const ROW: DownloadRow = {
  ...emptyObservation('E05001799', '2006-11-01/P3M'),
  ...{ value: 18.5, lower: 15.8, upper: 21.6, count: 120, denominator: 648 },
  ...{ indicator: 'neet-2007', unit: RATE.unit, name: 'New Parks', edition: 'ward2003' },
  source: 'Business Plan',
};

const cellsOf = (row: Partial<DownloadRow>) => csvParse(formatDownload([{ ...ROW, ...row }]))[0];

describe('formatDownload', () => {
  it('writes one header, one line for each row, and a line break at the end', () => {
    expect(formatDownload([ROW])).toBe(
      'indicator,area_code,area_name,area_edition,period,value,lower_95,upper_95,count,denominator,status,unit,source\n' +
        'neet-2007,E05001799,New Parks,ward2003,2006-11-01/P3M,18.5,15.8,21.6,120,648,,per cent of residents,Business Plan\n',
    );
  });

  it('writes the header alone where there are no rows', () => {
    expect(formatDownload([])).toBe(`${DOWNLOAD_COLUMNS.join(',')}\n`);
  });

  it('leaves an absent value blank with its reason in shorthand, never zero', () => {
    const absent = { value: null, lower: null, upper: null, count: null, denominator: null };
    expect(cellsOf({ ...absent, status: 'suppressed' })).toMatchObject({
      ...{ value: '', lower_95: '', upper_95: '', count: '', denominator: '', status: '[c]' },
    });
  });

  it('writes zero as zero', () => {
    expect(cellsOf({ value: 0, count: 0 })).toMatchObject({ value: '0', count: '0', status: '' });
  });

  it.each(STATUSES)('keeps the status "%s"', (status) => {
    expect(cellsOf({ status })?.status).toBe(STATUS_CODES[status]);
  });

  it('rounds values and intervals to the decimals that pages print, halves away from zero', () => {
    expect(cellsOf({ value: 18.45, lower: -2.25, upper: 21.649 })).toMatchObject({
      ...{ value: '18.5', lower_95: '-2.3', upper_95: '21.6' },
    });
  });

  it('keeps counts to two decimals at most, being means of months, without commas', () => {
    expect(cellsOf({ count: 1070.0133, denominator: 18119 })).toMatchObject({
      ...{ count: '1070.01', denominator: '18119' },
    });
  });

  it('quotes names that hold commas, quotes or line breaks, so that they are read back whole', () => {
    const name = 'Humberstone, "Hamilton"\nand Netherhall';
    expect(cellsOf({ name })?.area_name).toBe(name);
  });

  it('writes no byte-order mark and no carriage return', () => {
    const text = formatDownload([ROW, ROW]);
    expect(text.charCodeAt(0)).toBe('i'.charCodeAt(0));
    expect(text).not.toContain('\r');
  });
});
