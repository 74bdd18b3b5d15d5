import { expect, test } from 'vitest';
import { placeGeographyFiles } from '../../scripts/geography/place-files.ts';
import leicester from '../../src/areas/leicester.ts';
import { parseTopology } from '../../src/geography/topology.ts';
import openGeography from '../../src/sources/ons-open-geography.ts';
import msoaNames from '../../src/sources/house-of-commons-library-msoa-names.ts';
import royalMail from '../../src/sources/royal-mail-postcodes.ts';
import type { GeographyInput } from '../../src/geography/geography-input.ts';
import type { RefreshedPlace, RefreshScope } from '../../src/upstream/upstream.ts';
import { arcgisAnswers, joinedServices } from './arcgis-answers.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { inventedServices } from './invented-services.ts';
import { leicesterServices } from './leicester-services.ts';

const nottingham: RefreshedPlace = {
  ...leicester,
  ...{ name: 'Nottingham', code: 'E06000018', slug: 'nottingham' },
};
const invented = {
  ...{ code: 'E06000018', name: 'Nottingham', corner: [-1.2, 52.92] as const },
  ...{ columns: 5, rows: 4 },
};

const ofLeicester = leicesterServices();

/** Everything that three sources bring for a place, and the files that are made of it. */
async function bringAll(wardsSince: 2015 | 2019, place = nottingham) {
  const services = joinedServices(ofLeicester, inventedServices({ ...invented, wardsSince }));
  const answers = arcgisAnswers(services, { pageSize: 7 });
  const upstream = answeredUpstream((url) =>
    url.host === 'houseofcommonslibrary.github.io'
      ? {
          status: 200,
          headers: {},
          body: 'msoa11cd,msoa11hclnm\nW02000001,Ynys\nE02090002,Arboretum\n',
        }
      : answers(url),
  );
  const scope: RefreshScope = {
    ...{ places: [place], authorities: [], areas: () => [], since: '2001-01', until: '2026-01' },
  };
  const brought: GeographyInput[] = [];
  const leftOut: string[] = [];
  for (const { refresh } of [msoaNames, openGeography, royalMail]) {
    if (refresh?.brings !== 'geography') throw new TypeError('brings geography');
    const part = (await refresh.bring(upstream, scope)).get(place.slug) ?? {};
    brought.push(part);
    leftOut.push(...(part.leftOut ?? []));
  }
  const input: GeographyInput = Object.assign({}, ...brought) as GeographyInput;
  return { input, leftOut, files: placeGeographyFiles(place, input, new Map()) };
}

test('a refresh brings the whole geography of a place that has none', async () => {
  const { files } = await bringAll(2015);
  expect([...files.keys()].toSorted()).toEqual([
    'areas.csv',
    'lsoa2001-lsoa2011.csv',
    'lsoa2001-ward2003.csv',
    'lsoa2001.topojson',
    'lsoa2011-lsoa2021.csv',
    'lsoa2011-msoa2011.csv',
    'lsoa2011-ward2003.csv',
    'lsoa2011-ward2015.csv',
    'lsoa2011.topojson',
    'lsoa2021-ward2015.csv',
    'lsoa2021.topojson',
    'postcodes.csv',
    'ward2003.topojson',
    'ward2015.topojson',
  ]);
  const lsoa2021 = parseTopology(files.get('lsoa2021.topojson') ?? '', 'lsoa2021.topojson');
  expect(lsoa2021.objects.areas.geometries).toHaveLength(20);
  expect(lsoa2021.objects.wards?.geometries).toHaveLength(2);
  expect(lsoa2021.objects.city.geometries[0]?.id).toBe('E06000018');
});

test('a refresh takes familiar names of MSOAs where there are any, and those of ONS elsewhere', async () => {
  const { files } = await bringAll(2015);
  const names = files
    .get('areas.csv')
    ?.split('\n')
    .filter((row) => row.startsWith('msoa2011'));
  expect(names).toEqual([
    'msoa2011,E02090001,Nottingham 001',
    'msoa2011,E02090002,Arboretum',
    'msoa2011,E02090003,Nottingham 003',
    'msoa2011,E02090004,Nottingham 004',
  ]);
});

test('a refresh gives the share of postcodes with the derived ward of 2003, and none where there are none', async () => {
  const { files } = await bringAll(2015);
  const rows = files.get('lsoa2011-ward2003.csv')?.split('\n') ?? [];
  expect(rows[0]).toBe('from,to,share');
  expect(rows[1]).toBe('E01090000,E05091000,1.00');
  expect(rows.at(-2)).toBe('E01090019,E05091003,');
});

test('a refresh places a postcode without a point in the ward that its LSOA fits best', async () => {
  const { files } = await bringAll(2015);
  expect(files.get('postcodes.csv')).toContain('NG1 1AD,E01090018,E01080002,E05091003,E05092001\n');
});

test('a refresh brings no wards since 2015 where there are others since 2019', async () => {
  const { input, files, leftOut } = await bringAll(2019);
  expect(Object.keys(input.outlines ?? {})).toEqual([
    'lsoa2001',
    'lsoa2011',
    'lsoa2021',
    'ward2003',
  ]);
  expect(files.get('postcodes.csv')).toMatch(/^postcode,lsoa2011,lsoa2021,ward2003\n/);
  const { objects } = parseTopology(files.get('lsoa2021.topojson') ?? '', 'lsoa2021.topojson');
  expect(Object.keys(objects)).toEqual(['areas', 'city']);
  expect(leftOut).toEqual([
    'Nottingham: wards since 2015, since MSOA11_WD15_EW_LU names E05091000 and 3 more besides them',
  ]);
});

test('a refresh asks the postcodes of the outcodes that a place declares, and only those', async () => {
  const { input } = await bringAll(2015, { ...nottingham, openGeography: { outcodes: ['NG1'] } });
  expect(input.postcodes?.map(({ postcode }) => postcode)).toEqual([
    'NG1 1AA',
    'NG1 1AB',
    'NG1 1AD',
  ]);
});

test('a refresh asks for LSOAs by the name that ONS uses where the place declares it', async () => {
  const renamed = { ...nottingham, name: 'City of Nottingham' };
  await expect(bringAll(2015, renamed)).rejects.toThrow(
    /no rows where LSOA01NM LIKE 'City of Nottingham 0%'[^]*openGeography.areaName/,
  );
  const { files } = await bringAll(2015, {
    ...renamed,
    openGeography: { areaName: 'Nottingham' },
  });
  const { objects } = parseTopology(files.get('lsoa2011.topojson') ?? '', 'lsoa2011.topojson');
  expect(objects.city.geometries[0]?.properties).toEqual({ name: 'City of Nottingham' });
});
