import { DataError } from '../../src/pipeline/data-error.ts';
import { CSV_MUTATIONS } from './csv-mutations.ts';
import { EndlessAsking, type BroughtLines, type FuzzCase } from './fuzz-case.ts';
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
}

/** One answer of a case altered in one way; once in four times in a second way too. */
function alterOne(of: FuzzCase, random: Random): Altered {
  const question = random.oneOf([...of.answers.keys()]);
  const text = of.answers.get(question) ?? '';
  const isJson = question.endsWith('.json');
  const first = random.oneOf(isJson ? JSON_MUTATIONS : CSV_MUTATIONS);
  const once = { of, question, ...first, text: first.change(text, random) };
  const isWhole = !first.mayChangeFigure && once.text.split('\n').length > 2;
  if (isJson || !isWhole || random.below(4) > 0) return once;
  return alterAgain(once, random.oneOf(CSV_MUTATIONS), random);
}

function alterAgain(once: Altered, { kind, mayChangeFigure, change }: Mutation, random: Random) {
  const text = change(once.text, random);
  return { ...once, text, mayChangeFigure, kind: kind === once.kind ? kind : 'two of these' };
}

async function judge({
  of,
  question,
  mayChangeFigure,
  text,
}: Altered): Promise<{ readonly outcome: Outcome; readonly why: string }> {
  try {
    const brought = await of.bring(new Map(of.answers).set(question, text));
    const changed = differences(of.lines, brought);
    if (changed.length === 0) return { outcome: 'same', why: '' };
    const isOneFigure = mayChangeFigure && hasSameKeys(of.lines, brought) && areOfOneArea(changed);
    return {
      outcome: isOneFigure ? 'another figure' : 'silent acceptance',
      why: changed.join('\n'),
    };
  } catch (error) {
    if (error instanceof DataError) return { outcome: 'refused', why: '' };
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { outcome: error instanceof EndlessAsking ? 'hang' : 'crash', why };
  }
}

/** Lines that came and were not due. */
function differences(due: BroughtLines, brought: BroughtLines): readonly string[] {
  return [...due].flatMap(([table, lines]) => {
    const found = brought.get(table) ?? [];
    const known = new Set(lines);
    if (found.length === 0) return [`${table}: nothing`];
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
