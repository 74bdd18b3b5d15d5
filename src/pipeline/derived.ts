import type { ShapeSet } from '../geography/shape-set.ts';

/** Shapes of one edition of a place, and its map of neighbours. */
export interface DerivedShapes {
  /** For a map that fills the page: 1,000 units wide. */
  readonly full: ShapeSet;
  /** For thumbnails and locators: 250 units wide. */
  readonly coarse: ShapeSet;
}

/** A change of definition, geography or benefit that bears on a series: `data/breaks.yaml`. */
export interface DerivedBreak {
  readonly id: string;
  readonly title: string;
  /** Month or year in which it fell: "2013-04". */
  readonly date: string;
  /** Plain sentence of at most 30 words. */
  readonly sentence: string;
  readonly effect: string;
  readonly source: string;
  /** Whether a line is cut here. */
  readonly break: boolean;
  /** Whether values on either side may be compared. */
  readonly compare: boolean;
}
