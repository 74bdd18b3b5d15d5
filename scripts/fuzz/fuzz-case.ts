import type { GeographyInput } from '../../src/geography/geography-input.ts';
import { checkObservations } from '../../src/pipeline/check-observations.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { byAreaThenPeriod, formatObservations } from '../../src/pipeline/observation-table.ts';
import type { Source, SourceRefresh } from '../../src/sources/source.ts';
import type { RefreshScope, Upstream } from '../../src/upstream/upstream.ts';
import type { Declared } from '../declarations.ts';
import { placeGeographyFiles } from '../geography/place-files.ts';
import { answersOnDisk, type GivenAnswers } from './answers-on-disk.ts';
import { geographyLines } from './geography-lines.ts';

/** Text of each answer that is right by the name of its question. */
export type RecordedAnswers = ReadonlyMap<string, string>;

/** Lines by table, or by kind of geography: what a refresh would write, or write from. */
export type BroughtLines = ReadonlyMap<string, readonly string[]>;

/** One source with answers that are right, and what they bring. */
export interface FuzzCase {
  readonly source: string;
  readonly answers: RecordedAnswers;
  readonly lines: BroughtLines;
  /** Cells of its tables that may be another of their kind without a reader seeing it. */
  readonly figures: RegExp;
  /** What other answers bring. @throws whatever the source throws. */
  readonly bring: (answers: GivenAnswers) => Promise<BroughtLines>;
}

/** What is asked for, the answers that are right, and a folder to put answers in. */
export interface FuzzScope {
  readonly scope: RefreshScope;
  readonly answers: RecordedAnswers;
  readonly folder: string;
}

/** A plain decimal as publishers write figures, or what the Department for Education says in its place. */
const FIGURE = /^(-?\d+(\.\d+)?|[czx]|low)$/;

export type RefreshOf<Brings> = Extract<SourceRefresh, { readonly brings: Brings }>;

/** A source’s refresh of a tiny place, with the checks that a refresh makes before it writes. */
export async function tablesCase(
  source: Declared<Source>,
  refresh: RefreshOf<'tables'>,
  around: FuzzScope,
): Promise<FuzzCase> {
  const about = { source: source.slug, figures: FIGURE };
  return caseOf(about, around, async (upstream) => {
    const tables = await refresh.bring(upstream, around.scope);
    const lines = new Map<string, readonly string[]>();
    for (const table of source.tables) {
      const rows = (tables.get(table.slug) ?? []).toSorted(byAreaThenPeriod);
      checkObservations(rows, { ...table, file: table.slug });
      lines.set(table.slug, formatObservations(rows).split('\n'));
    }
    return lines;
  });
}

/**
 * All sources of geography together, as a refresh brings a place: its files are made and checked.
 * What the right answers bring, which come first, is on record when others come.
 */
export async function geographyCase(
  refreshes: readonly RefreshOf<'geography'>[],
  around: FuzzScope,
): Promise<FuzzCase> {
  // One name is as good as another.
  const about = { source: 'geography', figures: /\S/ };
  let onRecord: ReadonlyMap<string, string> = new Map();
  return caseOf(about, around, async (upstream) => {
    const input: GeographyInput = {};
    const { scope } = around;
    const [place] = scope.places;
    if (place === undefined) throw new RangeError('a refresh of no place');
    for (const { bring } of refreshes)
      Object.assign(input, (await bring(upstream, scope)).get(place.slug));
    if (input.leftOut !== undefined) throw leftOut(input.leftOut);
    const files = placeGeographyFiles(place, input, onRecord);
    if (onRecord.size === 0) onRecord = files;
    return geographyLines(input);
  });
}

async function caseOf(
  about: Pick<FuzzCase, 'source' | 'figures'>,
  { answers, folder }: FuzzScope,
  read: (upstream: Upstream) => Promise<BroughtLines>,
): Promise<FuzzCase> {
  const open = answersOnDisk(folder, answers);
  const bring = async (given: GivenAnswers): Promise<BroughtLines> => read(open(given));
  return { ...about, answers, bring, lines: await bring(answers) };
}

/** What a refresh leaves out it says in its report: that is words enough, and nothing is amiss. */
function leftOut(lines: readonly string[]): DataError {
  return new DataError({
    ...{ file: 'geography', found: `left out: ${lines.join('; ')}` },
    ...{ expected: 'everything', remedy: 'read the report of the refresh' },
  });
}
