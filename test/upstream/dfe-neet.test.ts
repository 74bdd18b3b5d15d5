import { describe, expect, it } from 'vitest';
import { bringTiny, faultOf, type Change } from './tiny.ts';

/** Alters the data themselves, or one of the lists that lead to them. */
const inData =
  (change: (text: string) => string): Change =>
  (text, { name }) =>
    name === 'dfe/neet/data.csv' ? change(text) : text;
const inList =
  (list: string, change: (text: string) => string): Change =>
  (text, { name }) =>
    name === `dfe/neet/${list}-1.json` ? change(text) : text;

describe('what the Department writes in place of a figure', () => {
  it.each([
    ['c', null, 'suppressed'],
    ['z', null, 'not applicable'],
    ['x', null, 'not available'],
    ['low', 0, 'rounds to zero'],
    ['3.04', 3, ''],
  ])('%s is %s, %s', async (symbol, value, status) => {
    // The first row of all young people aged 16 and 17: NEETNKprop, NEETprop, Notknownprop.
    const put = inData((text) => text.replace(/,4,3,1\n/, `,x,${symbol},1\n`));
    const [first] = (await bringTiny('neet', put)).get('neet-16-17') ?? [];
    expect(first).toMatchObject({ area: 'E06000099', period: '2018-12-01/P3M', value, status });
  });
});

describe('faults that name what is wrong', () => {
  it('two shares together that are not their sum', async () => {
    const put = inData((text) => text.replace(/,4,3,1\n/, ',4.2,3,1\n'));
    expect(await faultOf('neet', put)).toMatchInlineSnapshot(`
      "DataError: dfe/neet/data.csv, row 2, column "NEETNKprop"
        found:    "4.2"
        expected: NEETprop and Notknownprop together, 4
        to mend:  look at the data set; mend src/sources/neet.ts if the Department changed it"
    `);
  });

  it('shares that changed places', async () => {
    const put = inData((text) => text.replace(/,4,3,1\n/, ',1,3,4\n'));
    expect(await faultOf('neet', put)).toMatchInlineSnapshot(`
      "DataError: dfe/neet/data.csv, row 2, column "Notknownprop"
        found:    "4"
        expected: avgNK of avgcohort, 1.0
        to mend:  look at the data set; mend src/sources/neet.ts if the Department changed it"
    `);
  });

  it('an area that lacks in a winter', async () => {
    const put = inData((text) => text.replace(/2020,.*"E12000009".*"16-17","Total".*\n/, ''));
    expect(await faultOf('neet', put)).toMatchInlineSnapshot(`
      "DataError: dfe/neet/data.csv
        found:    without E12000009 2019-12-01/P3M
        expected: a row for each area and winter, of Age 16-17 and Characteristic_grouping Total, 6 in all
        to mend:  ask again; if the answer stays so, look at the publisher’s file and src/sources/neet.ts"
    `);
  });

  it('a last winter that lacks, though the list of data sets has it', async () => {
    const put = inData((text) => text.replaceAll(/^2020,.*\n/gm, ''));
    expect(await faultOf('neet', put)).toMatchInlineSnapshot(`
      "DataError: dfe/neet/data.csv
        found:    without E06000099 2019-12-01/P3M, E12000009 2019-12-01/P3M, E92000001 2019-12-01/P3M
        expected: a row for each area and winter, of Age 16-17 and Characteristic_grouping Total, 6 in all
        to mend:  ask again; if the answer stays so, look at the publisher’s file and src/sources/neet.ts"
    `);
  });

  it('a publication that is not found', async () => {
    const put = inList('publications', (text) =>
      text.replace('by-local-authority', 'of-everywhere'),
    );
    expect(await faultOf('neet', put)).toMatchInlineSnapshot(`
      "DataError: dfe/neet/publications-1.json
        found:    "NEET age 16 to 24", "Participation in education, training and NEET age 16 to 17 by local authority"
        expected: one publication with the address participation-in-education-training-and-neet-age-16-to-17-by-local-authority
        to mend:  find it on explore-education-statistics.service.gov.uk, and name it in src/sources/neet.ts"
    `);
  });

  it('two data sets that both fit', async () => {
    const put = inList('data-sets', (text) =>
      text.replace('Participation by', 'NEET characteristics by'),
    );
    expect(await faultOf('neet', put)).toMatchInlineSnapshot(`
      "DataError: dfe/neet/data-sets-1.json
        found:    "NEET characteristics by age", "NEET and not known, by characteristics"
        expected: one data set whose title says neet.*characteristic|characteristic.*neet
        to mend:  find it on explore-education-statistics.service.gov.uk, and name it in src/sources/neet.ts"
    `);
  });

  it('an identifier that is none', async () => {
    const put = inList('data-sets', (text) => text.replaceAll(/"id":"[^"]*"/g, '"id":7'));
    expect(await faultOf('neet', put)).toMatchInlineSnapshot(`
      "DataError: dfe/neet/data-sets-1.json, column "results.0.id"
        found:    7
        expected: Invalid input: expected string, received number
        to mend:  open https://api.education.gov.uk/statistics/v1/publications/5d1e6b67-26d7-4440-9e77-c0de71a9fc21/data-sets?page=1&pageSize=20 and compare; mend src/sources/neet.ts if the publisher changed it"
    `);
  });
});
