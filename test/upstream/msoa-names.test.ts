import { expect, test } from 'vitest';
import { bringMsoaNames } from '../../src/upstream/msoa-names.ts';
import { answeredUpstream } from './answered-upstream.ts';

const bring = (rows: string) =>
  bringMsoaNames(
    answeredUpstream(() => ({
      ...{ status: 200, headers: {} },
      body: `msoa11cd,msoa11nm,msoa11hclnm,Laname\n${rows}`,
    })),
  );

test('bringMsoaNames reads the names of England by code', async () => {
  const rows =
    'E02002829,Leicester 001,Stocking Farm & Mowmacre,Leicester\nW02000001,Anglesey 001,Amlwch,Anglesey\n';
  expect(await bring(rows)).toEqual(new Map([['E02002829', 'Stocking Farm & Mowmacre']]));
});

test.each([
  ['E01013600,Leicester 003A,Abbey,Leicester\n', /row 2, column "msoa11cd"[^]*"E01013600"/],
  ['E02002829,Leicester 001,,Leicester\n', /"E02002829" with the name ""/],
  ['E02002829,Leicester 001,A,L\nE02002829,Leicester 001,B,L\n', /row 3[^]*E02002829 twice/],
])('bringMsoaNames refuses %j', async (rows, message) => {
  await expect(bring(rows)).rejects.toThrow(message);
});
