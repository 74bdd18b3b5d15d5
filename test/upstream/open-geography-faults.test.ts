import { describe, expect, test } from 'vitest';
import {
  CHANGES,
  LSOA_2011,
  LSOA_2021,
  refusal,
  services,
  WARDS,
  withRows,
} from './broken-services.ts';

test('the answers as they are have no fault', async () => {
  expect(await refusal(new Map())).toBe('accepted');
});

describe('a service that is not there any more', () => {
  test('answers with an error and status 200: the message says what to look for', async () => {
    const gone = new Map([[`${LSOA_2011}_gone`, { rows: [] }]]);
    const message = await refusal(gone, (url, answer) =>
      url.pathname.includes(LSOA_2011)
        ? {
            ...{ status: 200, headers: {} },
            body: '{"error":{"code":400,"message":"Invalid URL","details":["Invalid URL"]}}',
          }
        : answer,
    );
    expect(message).toMatchInlineSnapshot(`
      "ons-open-geography/nottingham/lsoa2011-count.json
        found:    error 400: Invalid URL
        expected: rows of the service LSOA_Dec_2011_Boundaries_Generalised_Clipped_BGC_EW_V3
        to mend:  ask again later; if it stays, search https://geoportal.statistics.gov.uk/ for “Lower layer Super Output Areas (December 2011) Boundaries EW BGC”, and put the name and fields of its service in place of LSOA_Dec_2011_Boundaries_Generalised_Clipped_BGC_EW_V3 in src/upstream/open-geography-*.ts"
    `);
  });

  test('answers with status 400 or 404: the message says the same', async () => {
    const message = await refusal(new Map(), (url, answer) =>
      url.pathname.includes(CHANGES) ? { status: 400, headers: {}, body: '' } : answer,
    );
    expect(message).toMatch(/lsoa2011-lsoa2021-count.json[^]*status 400[^]*geoportal.*Exact Fit/);
  });

  test('answers with a page in HTML', async () => {
    const message = await refusal(new Map(), (url, answer) =>
      url.pathname.includes(WARDS)
        ? { status: 200, headers: {}, body: '<!DOCTYPE html><p>Maintenance' }
        : answer,
    );
    expect(message).toMatch(/ward2015-count.json\n {2}found: {4}<!DOCTYPE html>/);
  });
});

describe('fields', () => {
  test('that the service does not know', async () => {
    const renamed = withRows(CHANGES, (rows) =>
      rows.map(({ fields: { CHGIND, ...fields } }) => ({
        fields: { ...fields, CHANGE_IND: CHGIND ?? null },
      })),
    );
    expect(await refusal(renamed)).toMatchInlineSnapshot(`
      "ons-open-geography/nottingham/lsoa2011-lsoa2021-0.json
        found:    error 400: Cannot perform query. Invalid query parameters.; 'Invalid field: CHGIND' parameter is invalid
        expected: rows of the service LSOA11_LSOA21_LAD22_EW_LU_v5
        to mend:  ask again later; if it stays, search https://geoportal.statistics.gov.uk/ for “LSOA (2011) to LSOA (2021) to Local Authority District (2022) Exact Fit Lookup for EW”, and put the name and fields of its service in place of LSOA11_LSOA21_LAD22_EW_LU_v5 in src/upstream/open-geography-*.ts"
    `);
  });

  test('that are left out of the answer', async () => {
    const message = await refusal(new Map(), (url, answer) =>
      url.pathname.includes(CHANGES) && answer !== null
        ? { ...answer, body: answer.body.replaceAll('"LSOA21CD"', '"LSOA21CODE"') }
        : answer,
    );
    expect(message).toMatch(
      /lsoa2011-lsoa2021-0.json, column "LSOA21CD"\n {2}found: {4}fields LSOA11CD, LSOA21CODE, CHGIND/,
    );
  });
});

describe('areas', () => {
  test('that come twice', async () => {
    const twice = withRows(LSOA_2021, (rows) => [...rows, ...rows.slice(0, 1)]);
    expect(await refusal(twice)).toMatch(
      /lsoa2021, column "LSOA21CD"\n {2}found: {4}E01080000 twice/,
    );
  });

  test('of another place whose name slips in', async () => {
    const [first] = services.get(LSOA_2011)?.rows ?? [];
    const stranger = withRows(LSOA_2011, (rows) => [
      ...rows,
      { ...first, fields: { LSOA11CD: 'E01099999', LSOA11NM: 'Nottingham 1 North' } },
    ]);
    expect(await refusal(stranger)).toMatch(
      /"Nottingham 1 North" \(E01099999\)[^]*"Nottingham 001A"/,
    );
  });

  test('with a code of another kind, or without a name', async () => {
    const ward = withRows(LSOA_2011, ([first, ...rows]) => [
      ...rows,
      { ...first, fields: { ...first?.fields, LSOA11CD: 'E05091000' } },
    ]);
    expect(await refusal(ward)).toMatch(/"E05091000"\n {2}expected: a code of lsoa2011/);
    const nameless = withRows(WARDS, ([first, ...rows]) => [
      ...rows,
      { ...first, fields: { ...first?.fields, WD19NM: null } },
    ]);
    expect(await refusal(nameless)).toMatch(/column "WD19NM"\n {2}found: {4}no name for E05092000/);
  });

  test('of a lookup that have no outline, and outlines that no lookup names', async () => {
    const lacking = withRows(LSOA_2021, (rows) => rows.slice(1));
    expect(await refusal(lacking)).toMatchInlineSnapshot(`
      "lsoa2011-lsoa2021.csv
        found:    no outline for E01080000; no row for none
        expected: the 19 areas that have outlines, and no other
        to mend:  ask again later; if it stays, search https://geoportal.statistics.gov.uk/ for “LSOA (2011) to LSOA (2021) to Local Authority District (2022) Exact Fit Lookup for EW”, and put the name and fields of its service in place of LSOA11_LSOA21_LAD22_EW_LU_v5 in src/upstream/open-geography-*.ts"
    `);
    const unnamed = withRows(CHANGES, (rows) => rows.slice(1));
    expect(await refusal(unnamed)).toMatch(/no outline for none; no row for E01080000/);
  });

  test('that lie in a ward without an outline', async () => {
    const moved = withRows('LSOA11_WD19_LAD19_EW_LU_V2', ([first, ...rows]) => [
      ...rows,
      { fields: { ...first?.fields, WD19CD: 'E05099999' } },
    ]);
    expect(await refusal(moved)).toMatch(/E01090000 in E05099999, a ward without an outline/);
  });

  test('that lie in a ward of the place which none of them is in', async () => {
    const moved = withRows('LSOA11_WD19_LAD19_EW_LU_V2', ([first, ...rows]) => [
      ...rows,
      { fields: { ...first?.fields, WD19CD: 'E05092001' } },
    ]);
    expect(await refusal(moved)).toMatch(
      /lsoa2011-ward2015.csv\n.*E01090000 in E05092001, and no part of its outline; most of it in E05092000/,
    );
  });

  test('that come in another order than they were asked for', async () => {
    const message = await refusal(new Map(), (url, answer) =>
      url.pathname.includes(WARDS) && answer !== null
        ? { ...answer, body: answer.body.replace('E05092000', 'E05092009') }
        : answer,
    );
    expect(message).toMatch(
      /ward2015-0.json, column "WD19CD"\n {2}found: {4}E05092001 after E05092009\n {2}expected: rows in order of WD19CD/,
    );
  });
});
