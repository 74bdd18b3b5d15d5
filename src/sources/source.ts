import type { Edition } from '../geography/edition.ts';
import type { GeographyInput } from '../geography/geography-input.ts';
import type { Observation } from '../pipeline/observation.ts';
import type { RefreshScope, Upstream } from '../upstream/upstream.ts';

/** How far the publisher vouches for the figures: shown as a badge beside each use. */
export type Standing =
  | 'accredited official statistics'
  | 'official statistics'
  | 'official statistics in development'
  | 'management information'
  | 'published in the plan'
  | 'reference geography';

export type Licence = 'OGL-3.0' | 'OPL-3.0' | 'public domain' | 'quoted';

/** What is said of every table of canonical rows: `data/observations/<slug>.csv`. */
interface AnySourceTable {
  readonly slug: string;
  /** What one value says, in words with its population: "Employment rate, residents aged 16 to 64". */
  readonly measure: string;
  readonly unit: 'percent' | 'people' | 'score' | 'rank' | 'decile' | 'index';
  /** Edition of the area codes; a function of the period's first year where it changes. */
  readonly edition: Edition | ((year: number) => Edition);
  /** How the publisher rounded: the interval that a printed value stands for. */
  readonly rounding: string;
  /** Lowest and highest value that can be true. */
  readonly range: readonly [least: number, most: number];
}

/** A table that is made from a file at hand. */
export interface ParsedTable extends AnySourceTable {
  /** Name of the file that the table is parsed from. */
  readonly input: string;
  /** Where that file lies: among the publisher's figures, or committed in `data/record`. */
  readonly origin: 'figures' | 'record';
  /**
   * Text of the input file to canonical rows, sorted or not.
   * @throws DataError naming row and column when the file is not what is declared.
   */
  readonly parse: (text: string, file: string) => readonly Observation[];
}

/** A table that only a refresh brings: without a file, nothing is published of it. */
interface UpstreamTable extends AnySourceTable {
  readonly origin: 'upstream';
}

/** One table of canonical rows that a source yields. */
export type SourceTable = ParsedTable | UpstreamTable;

/**
 * Months from the start of one period on record to the start of the next, where the publisher keeps
 * to them; `irregular` where new figures come in no fixed rhythm, `ended` where none will be added.
 */
export type Rhythm = number | 'irregular' | 'ended';

/** How figures or boundaries are brought in from their publisher: what is asked, and what is made of it. */
export type SourceRefresh = {
  /** First month of which the publisher has figures, `2013-01`: no earlier one is asked for. */
  readonly from: string;
  /** What is asked for and what must come, a sentence each: dataset, areas and their edition, figures. */
  readonly asks: readonly string[];
} & (
  | {
      readonly brings: 'tables';
      /**
       * Canonical rows by slug of the source's tables, for the areas and months of the scope.
       * @throws DataError where an answer is not what the source relies on.
       */
      readonly bring: (
        upstream: Upstream,
        scope: RefreshScope,
      ) => Promise<ReadonlyMap<string, readonly Observation[]>>;
    }
  | {
      readonly brings: 'geography';
      /** Outlines, lookups or postcodes by slug of the place. */
      readonly bring: (
        upstream: Upstream,
        scope: RefreshScope,
      ) => Promise<ReadonlyMap<string, GeographyInput>>;
    }
);

/** One official dataset or document: one file in this folder, found by its name. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Page of the publisher that describes the dataset. */
  readonly url: string;
  /** The publisher's own identifier of the dataset. */
  readonly dataset: string;
  readonly licence: Licence;
  readonly attribution: string;
  readonly standing: Standing;
  readonly definition: string;
  readonly frequency: string;
  readonly rhythm: Rhythm;
  /** Each caveat is one sentence that stands beside every chart made from the source. */
  readonly caveats: readonly string[];
  readonly tables: readonly SourceTable[];
  /**
   * Month of the list of postcodes on record that no refresh brought: "May 2025". Of the source that
   * postcodes are placed by, and of no other.
   */
  readonly postcodesOf?: string;
  /** Left out where nothing can be asked for: a document, or a census that is over. */
  readonly refresh?: SourceRefresh;
}
