import { checkObservations } from '../../src/pipeline/check-observations.ts';
import { parseCsv } from '../../src/pipeline/csv.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import { byAreaThenPeriod, formatObservations } from '../../src/pipeline/observation-table.ts';
import type { Source, SourceRefresh } from '../../src/sources/source.ts';
import type { Question, RefreshScope, Upstream } from '../../src/upstream/upstream.ts';
import type { Declared } from '../declarations.ts';

/** Questions that one refresh of a tiny place may ask: more are a loop without end. */
const MOST_QUESTIONS = 40;

/** A reader asks on and on: it would never end. */
export class EndlessAsking extends Error {}

/** Text of each answer by the name of its question. */
export type RecordedAnswers = ReadonlyMap<string, string>;

/** Lines of canonical rows by table: what a refresh would write. */
export type BroughtLines = ReadonlyMap<string, readonly string[]>;

/** One source with answers that are right, and what they bring. */
export interface FuzzCase {
  readonly source: string;
  readonly answers: RecordedAnswers;
  readonly lines: BroughtLines;
  /** What other answers bring. @throws whatever the source throws. */
  readonly bring: (answers: RecordedAnswers) => Promise<BroughtLines>;
}

type TableRefresh = Extract<SourceRefresh, { readonly brings: 'tables' }>;

/** A source’s refresh of a tiny place, with the checks that a refresh makes before it writes. */
export async function fuzzCase(
  source: Declared<Source>,
  refresh: TableRefresh,
  { scope, answers }: { readonly scope: RefreshScope; readonly answers: RecordedAnswers },
): Promise<FuzzCase> {
  const bring = async (given: RecordedAnswers): Promise<BroughtLines> => {
    const tables = await refresh.bring(recordedUpstream(given), scope);
    const lines = new Map<string, readonly string[]>();
    for (const table of source.tables) {
      const rows = (tables.get(table.slug) ?? []).toSorted(byAreaThenPeriod);
      checkObservations(rows, { ...table, file: table.slug });
      lines.set(table.slug, formatObservations(rows).split('\n'));
    }
    return lines;
  };
  return { source: source.slug, answers, bring, lines: await bring(answers) };
}

/** Answers out of the hand: an answer that is not there is one that could not be had. */
function recordedUpstream(answers: RecordedAnswers): Upstream {
  let asked = 0;
  const ask = ({ name, url }: Question): string => {
    asked += 1;
    if (asked > MOST_QUESTIONS) throw new EndlessAsking(name);
    const text = answers.get(name);
    if (text !== undefined) return text;
    throw new DataError({
      ...{ file: name, found: 'no answer', expected: 'an answer', remedy: `open ${url}` },
    });
  };
  return {
    csv: async function* (question, columns) {
      yield* parseCsv(ask(question), { file: question.name, columns });
    },
    json: (question) => Promise.resolve(parseJson(question, ask(question))),
  };
}

function parseJson({ name, url }: Question, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const found = text.slice(0, 60);
    throw new DataError({ file: name, found, expected: 'JSON', remedy: `open ${url}` });
  }
}
