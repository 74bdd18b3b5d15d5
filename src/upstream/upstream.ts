import type { Place } from '../areas/place.ts';
import type { Edition } from '../geography/edition.ts';
import type { CsvRow } from '../pipeline/csv.ts';

/** One question to a publisher: a single answer, not all pages of it. */
export interface Question {
  /**
   * Where the untouched answer is kept, below `.cache/upstream` and below a folder of `--from`:
   * `nomis/claimants-lsoa/2013-0.csv`. No two questions have the same.
   */
  readonly name: string;
  /** The whole official address, as it is asked. */
  readonly url: string;
  /** How the answer is packed by its publisher, apart from what HTTP itself unpacks. */
  readonly packing: 'plain' | 'gzip';
}

/** Publishers as a source sees them: it asks, and gets what was checked to be an answer. */
export interface Upstream {
  /**
   * Rows of an answer in CSV as they are read: an answer of any size is held one piece at a time.
   * @throws DataError naming the answer, row and column where it is not the table asked for; also
   *   where it is empty, is HTML, or ends early.
   */
  readonly csv: <const Column extends string>(
    question: Question,
    columns: readonly Column[],
  ) => AsyncIterable<CsvRow<Column>>;
  /** A whole answer in JSON. @throws DataError where it is none. */
  readonly json: (question: Question) => Promise<unknown>;
}

/** A place with the name of its file. */
export type RefreshedPlace = Place & { readonly slug: string };

/** For what and for when figures are asked. */
export interface RefreshScope {
  readonly places: readonly RefreshedPlace[];
  /** Authorities, regions and nations: those of the places, what they are compared with, and all on record. */
  readonly authorities: readonly string[];
  /** Codes of a place's areas in an edition, ascending; none where its geography is not there yet. */
  readonly areas: (place: string, edition: Edition) => readonly string[];
  /** First and last month that figures are asked for: `2013-01`. */
  readonly since: string;
  readonly until: string;
}
