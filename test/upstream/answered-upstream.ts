import { gunzipSync } from 'node:zlib';
import { parseCsv } from '../../src/pipeline/csv.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { Question, Upstream } from '../../src/upstream/upstream.ts';
import type { Answers } from './answer.ts';

/** Answers that a run may ask for at most: more are a loop. A real city in small pages takes a hundred. */
const MOST_QUESTIONS = 200;

/** What was asked, and what was answered, in order. */
export interface Asked {
  readonly question: Question;
  readonly text: string;
}

/**
 * Publishers without a network between: the whole answer at once, read as the parsers of this project
 * read a file. `change` may alter an answer on its way.
 */
export function answeredUpstream(
  answers: Answers,
  change: (question: Question, text: string) => string = (_, text) => text,
): Upstream & { readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  const ask = (question: Question): string => {
    if (asked.length >= MOST_QUESTIONS) throw new Error(`asks without end: ${question.name}`);
    const answer = answers(new URL(question.url));
    if (answer === null || answer.status !== 200) throw unanswered(question, answer?.status);
    const bytes = Buffer.from(answer.body);
    const text = (question.packing === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8');
    const changed = change(question, text);
    asked.push({ question, text: changed });
    return changed;
  };
  return {
    asked,
    csv: async function* (question, columns) {
      yield* parseCsv(ask(question), { file: question.name, columns });
    },
    json: (question) => Promise.resolve().then(() => parseJson(question, ask(question))),
  };
}

function parseJson(question: Question, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError({
      ...{ file: question.name, found: `${text.slice(0, 60)}, which is not JSON` },
      ...{ expected: 'JSON', remedy: `open ${question.url}` },
    });
  }
}

function unanswered({ name, url }: Question, status = 404): DataError {
  return new DataError({
    ...{ file: name, found: `status ${status}`, expected: 'an answer' },
    remedy: `open ${url}`,
  });
}
