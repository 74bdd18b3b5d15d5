import { describe, expect, it } from 'vitest';
import { nomisTable } from '../../src/upstream/nomis-table.ts';
import type { NomisRequest } from '../../src/upstream/nomis-request.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { csvAnswer, csvText } from './answer.ts';
import { bringTiny, faultOf } from './tiny.ts';

const AREA = 'E01099002';

describe('a suppressed month', () => {
  const withoutMarch = (text: string) =>
    text.replace(
      new RegExp(`("2019-03","${AREA}",.*?),\\d+,"A","Normal Value"`),
      '$1,,"Q","These figures are suppressed as statistically unreliable"',
    );

  it('leaves its year without a figure, and is never taken as zero', async () => {
    const rows = (await bringTiny('claimant-count-lsoa', withoutMarch)).get('claimants-lsoa') ?? [];
    expect(rows.filter(({ area }) => area === AREA)).toMatchObject([
      {
        period: '2019-01-01/P1Y',
        value: null,
        count: null,
        status: 'suppressed',
        denominator: 1210,
      },
      { period: '2020-01-01/P1Y', value: 75, count: 75, status: '' },
    ]);
  });
});

describe('a year', () => {
  const until = (last: string) => (text: string) => {
    const [header = '', ...lines] = text.trimEnd().split('\n');
    const kept = lines.filter((line) => !/^"20\d\d-\d\d"/.test(line) || line.slice(1, 8) <= last);
    const counted = kept.map((line) => line.replace(/,\d+$/, `,${kept.length}`));
    return [header, ...counted, ''].join('\n');
  };

  it('counts when all its twelve months are out', async () => {
    const rows = (await bringTiny('claimant-count-lsoa', until('2020-11'))).get('claimants-lsoa');
    expect(rows?.map(({ period }) => period)).toEqual(Array(3).fill('2019-01-01/P1Y'));
  });

  it('does not count when it lacks a month between others', async () => {
    const gap = (text: string) => {
      const lines = text.split('\n').filter((line) => !line.startsWith('"2019-05"'));
      return lines.map((line) => line.replace(/,72$/, ',69')).join('\n');
    };
    expect(await faultOf('claimant-count-lsoa', gap)).toMatchInlineSnapshot(`
      "DataError: nomis/claimants-lsoa/tiny-*.csv
        found:    69 rows, without E01099001 2019-05 20100; E01099002 2019-05 20100; E01099003 2019-05 20100
        expected: 72 rows: 3 areas × 24 dates
        to mend:  ask again; if Nomis still answers so, compare NM_162_1 on nomisweb.co.uk with src/sources/claimant-count-lsoa.ts"
    `);
  });

  it('does not count when one area lacks a month', async () => {
    const gap = (text: string) => {
      const lines = text.split('\n').filter((line) => !line.startsWith(`"2020-12","${AREA}"`));
      return lines.map((line) => line.replace(/,72$/, ',71')).join('\n');
    };
    expect(await faultOf('claimant-count-lsoa', gap)).toMatchInlineSnapshot(`
      "DataError: nomis/claimants-lsoa/tiny-*.csv
        found:    71 rows, without E01099002 2020-12 20100
        expected: 72 rows: 3 areas × 24 dates
        to mend:  ask again; if Nomis still answers so, compare NM_162_1 on nomisweb.co.uk with src/sources/claimant-count-lsoa.ts"
    `);
  });
});

describe('faults that name what is wrong', () => {
  it('fewer rows than Nomis counts', async () => {
    const cut = (text: string) => text.split('\n').slice(0, 40).join('\n');
    expect(await faultOf('claimant-count-lsoa', cut)).toMatchInlineSnapshot(`
      "DataError: nomis/claimants-lsoa/tiny-0.csv
        found:    39 rows
        expected: 72, the rows from 0 on of 72 that Nomis counts
        to mend:  ask again; if Nomis still answers so, compare NM_162_1 on nomisweb.co.uk with src/sources/claimant-count-lsoa.ts"
    `);
  });

  it('a figure twice', async () => {
    const twice = (text: string) => {
      const [header = '', first = '', ...rest] = text.trimEnd().split('\n');
      return [header, first, first, ...rest.slice(1), ''].join('\n');
    };
    expect(await faultOf('claimant-count-lsoa', twice)).toMatchInlineSnapshot(`
      "DataError: nomis/claimants-lsoa/tiny-*.csv
        found:    E01099001 2019-01 20100 twice
        expected: one figure for each area and date
        to mend:  ask again; if Nomis still answers so, compare NM_162_1 on nomisweb.co.uk with src/sources/claimant-count-lsoa.ts"
    `);
  });

  it('an area that was not asked for', async () => {
    const other = (text: string) => text.replace(`"${AREA}"`, '"E01013600"');
    expect(await faultOf('claimant-count-lsoa', other)).toMatchInlineSnapshot(`
      "DataError: nomis/claimants-lsoa/tiny-0.csv, row 3, column "GEOGRAPHY_CODE"
        found:    "E01013600"
        expected: one of the 3 asked for, E01099001 to E01099003
        to mend:  look at what Nomis answers for NM_162_1; mend src/sources/claimant-count-lsoa.ts if it changed"
    `);
  });

  it('a blank figure without a reason', async () => {
    const blank = (text: string) => text.replace(/,\d+,"A"/, ',,"A"');
    expect(await faultOf('claimant-count-lsoa', blank)).toMatchInlineSnapshot(`
      "DataError: nomis/claimants-lsoa/tiny-0.csv, row 2, column "OBS_VALUE"
        found:    nothing
        expected: a figure, or a status that says why there is none
        to mend:  look at what Nomis answers for NM_162_1; mend src/sources/claimant-count-lsoa.ts if it changed"
    `);
  });

  it('a status that nobody knows', async () => {
    const unknown = (text: string) => text.replace('"A","Normal Value"', '"W","Weighted"');
    expect(await faultOf('claimant-count-lsoa', unknown)).toMatchInlineSnapshot(`
      "DataError: nomis/claimants-lsoa/tiny-0.csv, row 2, column "OBS_STATUS"
        found:    "W"
        expected: A, or a status whose name says why a figure is absent or special
        to mend:  look at what Nomis answers for NM_162_1; mend src/sources/claimant-count-lsoa.ts if it changed"
    `);
  });

  it('a code that Nomis names otherwise than was inferred', async () => {
    const renamed = (text: string) => text.replaceAll('"Lone parent"', '"Carer"');
    expect(await faultOf('working-age-client-group', renamed)).toMatchInlineSnapshot(`
      "DataError: nomis/working-age-client-group/tiny-0.csv, row 4, column "STAT_GROUP_NAME"
        found:    "Carer"
        expected: a name that says lone parent
        to mend:  look at what Nomis answers for NM_105_1; mend src/sources/working-age-client-group.ts if it changed"
    `);
  });

  it('a rate that does not follow from its parts', async () => {
    const swapped = (text: string) =>
      text
        .replaceAll(',21001,', ',0,')
        .replaceAll(',21002,', ',21001,')
        .replaceAll(',0,"Numerator"', ',21002,"Numerator"');
    expect(await faultOf('annual-population-survey', swapped)).toMatchInlineSnapshot(`
      "DataError: nomis/annual-population-survey/employment-rate-16-64-*.csv
        found:    E06000099, 2019-12: 60 of 100000 in 60000
        expected: a rate that is 100 times numerator through denominator, rounding apart
        to mend:  ask again; if Nomis still answers so, compare NM_17_5 on nomisweb.co.uk with src/sources/annual-population-survey.ts"
    `);
  });
});

it('an estimate whose interval is not given is not given either', async () => {
  const hidden = (text: string) =>
    text.replace(
      /("2019-12","E06000099",21003,"Confidence",.*?),[\d.]+,"A","Normal Value"/,
      '$1,,"X","Estimate and confidence interval not available"',
    );
  const rows = (await bringTiny('annual-population-survey', hidden)).get('employment-rate-16-64');
  expect(rows?.slice(0, 2)).toMatchObject([
    { value: null, lower: null, upper: null, status: 'not available' },
    { value: 60.1, lower: 58.1, upper: 62.1, status: '' },
  ]);
});

describe('paging', () => {
  const areas = Array.from({ length: 501 }, (_, n) => `E01${String(n).padStart(6, '0')}`);
  const dates = Array.from({ length: 100 }, (_, n) => `${1920 + n}`);
  const request: NomisRequest = {
    ...{ name: 'nomis/paged', dataset: 'NM_9_1', geography: 'TYPE1', areas, dates },
    ...{ mayEndEarly: false, fixed: {}, declaredIn: 'src/sources/none.ts' },
    figures: { dimension: 'measures', codes: [{ code: '20100' }] },
  };
  const rows = dates.flatMap((date) =>
    areas.map((area) => [date, area, 20100, 'Value', 5, 'A', 'Normal Value', 50_100]),
  );
  const columns = ['DATE', 'GEOGRAPHY_CODE', 'MEASURES', 'MEASURES_NAME', 'OBS_VALUE'];
  const header = [...columns, 'OBS_STATUS', 'OBS_STATUS_NAME', 'RECORD_COUNT'];
  const pages = (lost: number) =>
    answeredUpstream((url) => {
      const offset = Number(url.searchParams.get('RecordOffset'));
      return csvAnswer(
        csvText(header, rows.slice(offset, offset + 25_000 - (offset > 0 ? lost : 0))),
      );
    });

  it('asks for page after page until all rows that Nomis counts are there', async () => {
    const upstream = pages(0);
    const table = await nomisTable(upstream, request);
    expect(upstream.asked.map(({ question }) => question.name)).toEqual([
      'nomis/paged-0.csv',
      'nomis/paged-25000.csv',
      'nomis/paged-50000.csv',
    ]);
    expect(table.cell('E01000500', '2019', '20100').value).toBe(5);
  });

  it('refuses a page that is cut', async () => {
    await expect(nomisTable(pages(1), request)).rejects.toThrow(
      'nomis/paged-25000.csv\n  found:    24999 rows\n  expected: 25000',
    );
  });
});
