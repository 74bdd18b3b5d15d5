import type { ThumbnailSpec } from '../../charts/small-multiples.ts';
import type { DerivedShapes } from '../../pipeline/derived.ts';
import type { MapPeriod, MapRow } from '../../pipeline/published.ts';

/** One period drawn small; `classOf` says how an area is shaded where it has no class. */
export function thumbnailSpec(
  period: MapPeriod,
  { thumbnail }: DerivedShapes,
  classOf: (row: MapRow) => number | null = (row) => row.class,
): ThumbnailSpec {
  const classes = new Map(period.rows.map((row) => [row.area, classOf(row)]));
  return { shapes: thumbnail, classes };
}
