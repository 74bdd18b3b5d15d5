import type { MostDeprived } from '../pipeline/most-deprived.ts';
import type { PlanFigure } from './plan-figure.ts';

/** A figure of a document with what was computed for its drawing. */
export type PublishedFigure = PlanFigure & {
  /** Last part of its address: "figure-1". */
  readonly slug: string;
  /** The areas to draw, where it is a map of the most deprived. */
  readonly deprived: MostDeprived | null;
};

/** The figures of one programme's document, in order of number. */
export interface ProgrammeFigures {
  readonly programme: string;
  readonly figures: readonly PublishedFigure[];
}
