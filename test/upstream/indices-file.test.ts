import { expect, it } from 'vitest';
import { bringTiny, faultOf, type Change } from './tiny.ts';

const in2019 =
  (change: (text: string) => string): Change =>
  (text, { name }) =>
    name.endsWith('/2019.csv') ? change(text) : text;

it('a column of another name is refused, naming those that are there', async () => {
  const renamed = in2019((text) => text.replace('(IMD) Score', '(IMD) score, 2019'));
  expect(await faultOf('indices-of-deprivation', renamed)).toContain(
    'column "Index of Multiple Deprivation (IMD) Score"\n  found:    columns LSOA code (2011),',
  );
});

it('an area that lacks is named', async () => {
  const missing = in2019((text) => text.replace(/"E01099002".*\n/, ''));
  expect(await faultOf('indices-of-deprivation', missing)).toMatchInlineSnapshot(`
    "DataError: mhclg/indices-of-deprivation/2019.csv
      found:    without E01099002
      expected: a row for each area, 3 in all
      to mend:  ask again; if the answer stays so, look at the publisher’s file and src/sources/indices-of-deprivation.ts"
  `);
});

it('a tenth that does not follow from the rank is refused', async () => {
  const swapped = in2019((text) =>
    text
      .replace('(IMD) Rank (where 1', '(IMD) x')
      .replace('Employment Rank (where 1', '(IMD) Rank (where 1'),
  );
  expect(await faultOf('indices-of-deprivation', swapped)).toContain('column "Index of Multiple');
  const other = in2019((text) => text.replace(/("E01099002".*),7111,3,/, '$1,7111,9,'));
  expect(await faultOf('indices-of-deprivation', other)).toMatchInlineSnapshot(`
    "DataError: mhclg/indices-of-deprivation/2019.csv
      found:    E01099002: score 62.889, rank 7111, decile 9; employment rank 22889, decile 7
      expected: the tenth of all areas in England that the rank lies in
      to mend:  look whether columns of the file changed places; they are named in src/sources/indices-of-deprivation.ts"
  `);
});

it('a score that is higher though the rank is lower is refused', async () => {
  const other = in2019((text) => text.replace(/("E01099002".*),62.889,7111/, '$1,12.889,7111'));
  expect(await faultOf('indices-of-deprivation', other)).toMatchInlineSnapshot(`
    "DataError: mhclg/indices-of-deprivation/2019.csv
      found:    E01099002: score 12.889, rank 7111, decile 3; employment rank 22889, decile 7; E01099003: score 55.879, rank 14121, decile 5; employment rank 15879, decile 5
      expected: a lower rank where the score is higher
      to mend:  look whether columns of the file changed places; they are named in src/sources/indices-of-deprivation.ts"
  `);
});

it('areas elsewhere in England are passed over, and the employment rank of 2015 is not asked for', async () => {
  const tables = await bringTiny('indices-of-deprivation');
  expect([...tables].map(([table, rows]) => [table, rows.length])).toEqual([
    ['deprivation-decile', 6],
    ['deprivation-rank', 6],
    ['deprivation-score', 6],
    ['employment-deprivation-rank', 3],
  ]);
});
