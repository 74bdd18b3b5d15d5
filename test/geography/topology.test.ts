import { expect, test } from 'vitest';
import { areaCodes, parseTopology } from '../../src/geography/topology.ts';
import { A, B, C, tinyPlace } from './tiny-place.ts';

const parse = (change: object) =>
  parseTopology(JSON.stringify({ ...tinyPlace, ...change }), 'tiny.topojson');

test('parseTopology reads what was written', () => {
  expect(parse({})).toEqual(tinyPlace);
  expect(areaCodes(parse({}).objects.areas)).toEqual([A, B, C]);
});

test('parseTopology says what is missing and how to build it again', () => {
  expect(() => parse({ frame: [1, 2, 3], objects: {} })).toThrowErrorMatchingInlineSnapshot(`
    [DataError: tiny.topojson
      found:    frame [1,2,3]; no object "areas"; no object "city"
      expected: a topology with edition, frame and the objects "areas" and "city"
      to mend:  Build the boundaries again: npm run geography -- --from DIR]
  `);
});

test('parseTopology refuses text that is not JSON', () => {
  expect(() => parseTopology('<html>', 'tiny.topojson')).toThrow('not JSON');
});

test('parseTopology refuses codes of another kind of area', () => {
  expect(() => parse({ edition: 'ward2015' })).toThrow(`"${A}" as a code`);
});

test('parseTopology refuses an area that is there twice', () => {
  const { areas, city } = tinyPlace.objects;
  const [first] = areas.geometries;
  const twice = { ...areas, geometries: [first, first] };
  expect(() => parse({ objects: { areas: twice, city } })).toThrow(`${A} twice`);
});
