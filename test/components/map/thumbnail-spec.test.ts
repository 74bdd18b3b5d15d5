import { expect, test } from 'vitest';
import { thumbnailSpec } from '../../../src/components/map/thumbnail-spec.ts';
import { shapeSet } from '../../../src/geography/shape-set.ts';
import type { MapRow } from '../../../src/pipeline/published.ts';
import { publishMap } from '../../../src/pipeline/publish-map.ts';
import { tinyPlace } from '../../geography/tiny-place.ts';
import { AREAS, counted, published, RATE, TOWN } from '../../pipeline/published-fixture.ts';

const rows = AREAS.map(({ code }, index) => counted(code, 2013, [index * 10, 100]));
const { periods } = published(
  publishMap({
    ...{ indicator: RATE, slug: 'test', place: TOWN, tables: () => rows, areas: AREAS },
  }),
);
const small = shapeSet(tinyPlace, { width: 120 });
const shapes = {
  ...{ full: small, coarse: small, thumbnail: small, names: [] },
  inset: { viewBox: [1, 1], land: '', point: [0, 0] },
} as unknown as Parameters<typeof thumbnailSpec>[1];

const spec = (classOf?: (row: MapRow) => number | null) => {
  const [period] = periods;
  if (period === undefined) throw new Error('no period');
  return thumbnailSpec(period, shapes, classOf);
};

test('thumbnailSpec draws the small shapes in the classes of the period', () => {
  expect(spec().shapes).toBe(small);
  expect([...spec().classes]).toEqual([
    ['E01000001', 1],
    ['E01000002', 0],
    ['E01000003', 2],
  ]);
});

test('thumbnailSpec shades counts, which have no classes, as it is told', () => {
  const shaded = spec(({ value }) => (value === null ? null : 1));
  expect([...shaded.classes.values()]).toEqual([1, 1, 1]);
});
