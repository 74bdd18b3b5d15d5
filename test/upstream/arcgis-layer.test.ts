import { expect, test } from 'vitest';
import { countQuestion, pageQuestion, sqlText } from '../../src/upstream/arcgis-layer.ts';

const layer = {
  service: 'LSOA_TEST',
  title: 'LSOAs for a test',
  fields: ['LSOA11CD', 'LSOA11NM'],
  hasOutlines: true,
} as const;

const name = 'ons-open-geography/leicester/lsoa2011';

test('pageQuestion asks for outlines in degrees, ordered, from an offset on', () => {
  const where = `LSOA11NM LIKE ${sqlText('Leicester 0%')}`;
  expect(pageQuestion({ layer, where, name }, 1000)).toEqual({
    name: 'ons-open-geography/leicester/lsoa2011-1000.json',
    url:
      'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/LSOA_TEST/FeatureServer/0/query' +
      "?where=LSOA11NM%20LIKE%20'Leicester%200%25'&outFields=LSOA11CD%2CLSOA11NM" +
      '&orderByFields=LSOA11CD%2CLSOA11NM&returnGeometry=true&outSR=4326&geometryPrecision=6' +
      '&f=geojson&resultOffset=1000&resultRecordCount=1000',
    packing: 'plain',
  });
});

test('pageQuestion asks for rows of a lookup without outlines', () => {
  const lookup = { ...layer, hasOutlines: false };
  const { searchParams } = new URL(pageQuestion({ layer: lookup, name }, 0).url);
  expect(searchParams.get('returnGeometry')).toBe('false');
  expect(searchParams.get('f')).toBe('json');
  expect(searchParams.has('outSR')).toBe(false);
});

test('countQuestion asks for what meets a box', () => {
  const { searchParams } = new URL(
    countQuestion({ layer, envelope: [-1.3, 52.5, -1, 52.7], name }).url,
  );
  expect(Object.fromEntries(searchParams)).toEqual({
    where: '1=1',
    geometry: '-1.3,52.5,-1,52.7',
    geometryType: 'esriGeometryEnvelope',
    inSR: '4326',
    spatialRel: 'esriSpatialRelIntersects',
    returnCountOnly: 'true',
    f: 'json',
  });
});

test("sqlText doubles quotes: King's Lynn and West Norfolk", () => {
  expect(sqlText("King's Lynn and West Norfolk 0%")).toBe("'King''s Lynn and West Norfolk 0%'");
});
