import { parseCsv } from '../../src/pipeline/csv.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { Question, Upstream } from '../../src/upstream/upstream.ts';
import type { Answer } from './arcgis-answers.ts';

/** Publishers that answer from functions, without a network; `asked` fills with their questions. */
export function answeringUpstream(answer: (url: URL) => Answer | null, asked: Question[] = []) {
  const bodyOf = (question: Question): string => {
    asked.push(question);
    const found = answer(new URL(question.url));
    if (found?.status === 200) return found.body;
    throw refusal(question, `status ${found?.status ?? 404}`);
  };
  const upstream: Upstream = {
    csv: async function* (question, columns) {
      yield* parseCsv(bodyOf(question), { file: question.name, columns });
      await Promise.resolve();
    },
    json: (question) =>
      Promise.resolve().then(() => {
        const body = bodyOf(question);
        try {
          return JSON.parse(body) as unknown;
        } catch {
          throw refusal(question, `${body.slice(0, 15)}, which is not JSON`);
        }
      }),
  };
  return upstream;
}

function refusal({ name, url }: Question, found: string): DataError {
  return new DataError({ file: name, found, expected: 'an answer', remedy: `ask again: ${url}` });
}
