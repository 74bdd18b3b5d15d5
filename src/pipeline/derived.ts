import type { NameLayer } from '../charts/place-names.ts';
import type { InsetShape } from '../geography/inset.ts';
import type { ShapeSet } from '../geography/shape-set.ts';

/** Shapes of one edition of a place, drawn once and used by every page that shows it. */
export interface DerivedShapes {
  /** For a map that fills the page: 1,000 units wide. */
  readonly full: ShapeSet;
  /** For locators: 250 units wide. */
  readonly coarse: ShapeSet;
  /** For one of many small maps: 120 units wide. */
  readonly thumbnail: ShapeSet;
  /** Ward names where the full map has room for them. */
  readonly names: readonly NameLayer[];
  readonly inset: InsetShape;
}
