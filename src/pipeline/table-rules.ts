import type { Edition } from '../geography/edition.ts';
import { startYear } from './period.ts';

/** Codes that belong to an edition; undefined where no list is held, and only the shape is checked. */
export type CodesOf = (edition: Edition) => ReadonlySet<string> | undefined;

/** Slug of the place that lists a code; undefined for codes that no place lists. */
export type PlaceOf = (code: string) => string | undefined;

/** What must hold for every row of one canonical table. */
export interface TableRules {
  /** Name of the file in messages. */
  readonly file: string;
  /** Edition of the area codes; a function of the period's first year where it changes. */
  readonly edition: Edition | ((year: number) => Edition);
  /** Lowest and highest value that can be true. */
  readonly range: readonly [least: number, most: number];
  readonly knownCodes?: CodesOf;
  /** Slug of the place that an area is in, so that each place may have periods of its own. */
  readonly placeOf?: PlaceOf;
}

/** Edition of the area codes of one period of a table. */
export function editionAt(edition: TableRules['edition'], period: string): Edition {
  return typeof edition === 'function' ? edition(startYear(period)) : edition;
}
