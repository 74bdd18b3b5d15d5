import { csvParseRows } from 'd3-dsv';
import { DataError } from '../../src/pipeline/data-error.ts';
import { CSV_MUTATIONS } from './csv-mutations.ts';
import { areOtherFigures, areOtherValues, flawOf } from './altered-values.ts';
import { EndlessAsking } from './answers-on-disk.ts';
import type { BroughtLines, FuzzCase } from './fuzz-case.ts';
import { JSON_MUTATIONS } from './json-mutations.ts';
import type { Mutation } from './mutation.ts';
import { seededRandom, type Random } from './random.ts';

/**
 * What became of one altered answer. Refused: in words. Same: the right rows came all the same.
 * Another figure: one row has another figure, where a figure in the answer was altered.
 */
export type Outcome = 'refused' | 'same' | 'another figure' | Fault;

/** Crash: an error without words. Hang: no end of asking. Silent: wrong rows taken for right ones. */
export type Fault = 'crash' | 'hang' | 'silent acceptance';

/** An altered answer that a reader should have refused. */
export interface FuzzFault {
  readonly fault: Fault;
  readonly source: string;
  readonly question: string;
  readonly kind: string;
  /** Which input of the run it was: seed and number give it again. */
  readonly input: number;
  readonly text: string;
  readonly why: string;
}

export interface FuzzReport {
  readonly inputs: number;
  /** How often each kind of alteration had each outcome. */
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<Outcome, number>>;
  readonly faults: readonly FuzzFault[];
}

/** One answer in so many has a byte that is no text. */
const ONE_IN_BYTES = 40;

/** How many inputs, and the seed that they follow from. */
export interface FuzzRun {
  readonly seed: number;
  readonly runs: number;
}

/** Alters right answers in every known way, and sees what the sources make of them. */
export async function runFuzz(
  cases: readonly FuzzCase[],
  { seed, runs }: FuzzRun,
): Promise<FuzzReport> {
  const outcomes = new Map<string, Map<Outcome, number>>();
  const faults: FuzzFault[] = [];
  for (let input = 0; input < runs; input += 1) {
    const random = seededRandom(Math.imul(seed, 1_000_003) + input);
    const altered = alterOne(random.oneOf(cases), random);
    const { outcome, why } = await judge(altered);
    const counts = outcomes.get(altered.kind) ?? new Map<Outcome, number>();
    outcomes.set(altered.kind, counts.set(outcome, (counts.get(outcome) ?? 0) + 1));
    if (outcome !== 'refused' && outcome !== 'same' && outcome !== 'another figure') {
      const { kind, question, text } = altered;
      const source = altered.of.source;
      faults.push({ fault: outcome, source, question, kind, input, text, why });
    }
  }
  return { inputs: runs, outcomes, faults };
}

interface Altered {
  readonly of: FuzzCase;
  readonly question: string;
  readonly kind: string;
  readonly mayChangeFigure: boolean;
  readonly text: string;
  /** The text before the last alteration. */
  readonly before: string;
  /** What is given for the answer: the text, or bytes that are none. */
  readonly given: string | Uint8Array;
}

/** One answer of a case altered in one way; once in four times in a second way too. */
function alterOne(of: FuzzCase, random: Random): Altered {
  const question = random.oneOf([...of.answers.keys()]);
  const before = of.answers.get(question) ?? '';
  if (random.below(ONE_IN_BYTES) === 0) return alterByte({ of, question, before }, random);
  const isJson = question.endsWith('.json');
  const { kind, mayChangeFigure, change } = random.oneOf(isJson ? JSON_MUTATIONS : CSV_MUTATIONS);
  const text = change(before, random);
  const once = { of, question, kind, mayChangeFigure, before, text, given: text };
  const isWhole = !mayChangeFigure && text.split('\n').length > 2;
  if (isJson || !isWhole || random.below(4) > 0) return once;
  return alterAgain(once, random.oneOf(CSV_MUTATIONS), random);
}

function alterAgain(
  once: Altered,
  { kind, mayChangeFigure, change }: Mutation,
  random: Random,
): Altered {
  const text = change(once.text, random);
  const both = kind === once.kind ? kind : 'two of these';
  return { ...once, before: once.text, text, given: text, mayChangeFigure, kind: both };
}

/** A byte of another encoding in place of one: text no longer. */
function alterByte(
  { of, question, before }: Pick<Altered, 'of' | 'question' | 'before'>,
  random: Random,
): Altered {
  const given = Buffer.from(before);
  given[random.below(given.length)] = 0xe9;
  const kind = 'a byte of another encoding';
  const text = given.toString('latin1');
  return { of, question, kind, mayChangeFigure: false, before, text, given };
}

async function judge(
  altered: Altered,
): Promise<{ readonly outcome: Outcome; readonly why: string }> {
  const { of, question, given } = altered;
  try {
    const brought = await of.bring(
      new Map<string, Altered['given']>(of.answers).set(question, given),
    );
    const flaw = flawOf(given, question.endsWith('.json'));
    if (flaw !== null) return { outcome: 'silent acceptance', why: `read in spite of ${flaw}` };
    const changed = differences(of.lines, brought);
    if (changed.length === 0) return { outcome: 'same', why: '' };
    const outcome = isOneFigure(altered, brought, changed) ? 'another figure' : 'silent acceptance';
    return { outcome, why: changed.join('\n') };
  } catch (error) {
    if (error instanceof DataError) return { outcome: 'refused', why: '' };
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: error instanceof EndlessAsking ? 'hang' : 'crash', why };
  }
}

/** Whether one figure was altered into another that a publisher could have written. */
function isOneFigure(
  { of, question, before, text, mayChangeFigure }: Altered,
  brought: BroughtLines,
  changed: readonly string[],
): boolean {
  const isPossible = mayChangeFigure && areOfOneArea(changed) && hasSameKeys(of.lines, brought);
  if (!isPossible) return false;
  return question.endsWith('.json')
    ? areOtherValues(JSON.parse(before), JSON.parse(text))
    : areOtherFigures(csvParseRows(before), csvParseRows(text), of.figures);
}

/** Lines that came and were not due. */
function differences(due: BroughtLines, brought: BroughtLines): readonly string[] {
  return [...due].flatMap(([table, lines]) => {
    const found = brought.get(table) ?? [];
    const known = new Set(lines);
    if (found.length === 0 && lines.length > 0) return [`${table}: nothing`];
    const further = found.filter((line) => !known.has(line));
    return further.length === 0 && found.length !== lines.length
      ? [`${table}: ${found.length} lines of ${lines.length}`]
      : further;
  });
}

const keyOf = (line: string) => line.split(',', 2).join();

function hasSameKeys(due: BroughtLines, brought: BroughtLines): boolean {
  const keys = (tables: BroughtLines) =>
    [...tables].flatMap(([, lines]) => lines.map(keyOf)).join();
  return keys(due) === keys(brought);
}

/** Whether one figure can have changed all the rows: they are of one area. */
function areOfOneArea(lines: readonly string[]): boolean {
  return new Set(lines.map((line) => line.split(',', 1)[0])).size === 1;
}
