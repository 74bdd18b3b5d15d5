import type { Question, Upstream } from '../../src/upstream/upstream.ts';
import type { Answer } from './ask-publisher.ts';
import { readCsv } from './read-csv.ts';
import { readJsonAnswer } from './read-json-answer.ts';

/** Finds the answer to a question: at its publisher, or in a folder. */
export type Answerer = (question: Question) => Promise<Answer>;

/** What a source asked: name of each answer, and its SHA-256. */
export type Asked = ReadonlyMap<string, string>;

/** An upstream that remembers what was asked of it. */
export interface RecordingUpstream extends Upstream {
  readonly asked: () => Asked;
  /** Files in which the answers lie. */
  readonly files: () => ReadonlySet<string>;
}

/**
 * Each question is asked once in a run, whichever sources ask it.
 * @throws TypeError from the returned function where two questions have one name.
 */
export function askOnce(answerer: Answerer): Answerer {
  const known = new Map<string, { readonly url: string; readonly answer: Promise<Answer> }>();
  return (question) => {
    const { name, url } = question;
    const before = known.get(name);
    if (before !== undefined && before.url !== url)
      throw new TypeError(`two questions are called ${name}: ${before.url} and ${url}`);
    const answer = before?.answer ?? answerer(question);
    known.set(name, { url, answer });
    return answer;
  };
}

/** Publishers as one source sees them. */
export function openUpstream(answerer: Answerer): RecordingUpstream {
  const asked = new Map<string, string>();
  const files = new Set<string>();
  const answerOf = async (question: Question): Promise<string> => {
    const { file, sha256 } = await answerer(question);
    asked.set(question.name, sha256);
    files.add(file);
    return file;
  };
  return {
    asked: () => asked,
    files: () => files,
    csv: async function* (question, columns) {
      yield* readCsv({ file: await answerOf(question), columns }, question);
    },
    json: async (question) => readJsonAnswer(await answerOf(question), question),
  };
}
