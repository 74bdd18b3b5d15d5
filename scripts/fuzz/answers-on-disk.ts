import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CsvRow } from '../../src/pipeline/csv.ts';
import type { Question, Upstream } from '../../src/upstream/upstream.ts';
import { notInFolder } from '../refresh/answer-faults.ts';
import { checkAnswer } from '../refresh/check-answer.ts';
import { answerPaths } from '../refresh/kept-answers.ts';
import { openUpstream, type Answerer } from '../refresh/open-upstream.ts';

/** Questions that one refresh of a tiny place may ask: more are a loop without end. */
const MOST_QUESTIONS = 60;

/** A reader asks on and on: it would never end. */
export class EndlessAsking extends Error {}

/** Text, or bytes that are none, of each answer by the name of its question. */
export type GivenAnswers = ReadonlyMap<string, string | Uint8Array>;

/**
 * Publishers whose answers lie in a folder, as they do for `npm run refresh -- --from DIR`: each is
 * written to its file, then checked and read by what a refresh checks and reads it with; only its
 * hash, of which no reader knows, is not taken. Answers
 * that are right are read once, and remembered.
 */
export function answersOnDisk(
  folder: string,
  right: ReadonlyMap<string, string>,
): (given: GivenAnswers) => Upstream {
  const remembered = new Map<string, unknown>();
  return (given) => {
    const upstream = openUpstream(answerer(folder, given));
    const once = async <Read>({ name }: Question, read: () => Promise<Read>): Promise<Read> => {
      if (given.get(name) !== right.get(name)) return read();
      // The same question is read in the same way, so what is remembered is what would be read.
      if (!remembered.has(name)) remembered.set(name, await read());
      return remembered.get(name) as Read;
    };
    let asked = 0;
    const count = ({ name }: Question): void => {
      asked += 1;
      if (asked > MOST_QUESTIONS) throw new EndlessAsking(name);
    };
    return {
      csv: async function* <const Column extends string>(
        question: Question,
        columns: readonly Column[],
      ): AsyncGenerator<CsvRow<Column>> {
        count(question);
        yield* await once(question, () => collected(upstream.csv(question, columns)));
      },
      json: async (question) => {
        count(question);
        return once(question, () => upstream.json(question));
      },
    };
  };
}

async function collected<Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

function answerer(folder: string, given: GivenAnswers): Answerer {
  return async (question) => {
    const { body } = answerPaths(folder, question.name);
    const answer = given.get(question.name);
    if (answer === undefined) throw notInFolder(question, body);
    mkdirSync(dirname(body), { recursive: true });
    writeFileSync(body, question.packing === 'gzip' ? gzipSync(answer, { level: 1 }) : answer);
    await checkAnswer(body, question);
    return { file: body, sha256: '', bytes: answer.length, how: 'folder' };
  };
}
