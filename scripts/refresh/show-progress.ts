import { formatBytes } from '../../src/pipeline/format-bytes.ts';
import type { Question } from '../../src/upstream/upstream.ts';
import type { Answerer } from './open-upstream.ts';

/** Where progress is shown: a terminal, or a file of lines. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

const WIDTH = 24;

/** What is asked and answered so far; how much is still to come shows only while sources ask. */
interface Count {
  asked: number;
  answered: number;
  bytes: number;
}

/**
 * An answerer that shows how far it is: a bar that is drawn again and again on a terminal, a line
 * for each answer elsewhere.
 */
export function showProgress(answerer: Answerer, screen: Screen): Answerer {
  const count: Count = { asked: 0, answered: 0, bytes: 0 };
  const isDrawn = screen.isTTY === true;
  return async (question) => {
    count.asked += 1;
    if (isDrawn) screen.write(barOf(count, question, screen.columns ?? 80));
    const answer = await answerer(question);
    count.answered += 1;
    count.bytes += answer.bytes;
    if (isDrawn) screen.write(barOf(count, question, screen.columns ?? 80));
    else screen.write(`${question.name}: ${answer.how}, ${formatBytes(answer.bytes)}\n`);
    return answer;
  };
}

function barOf({ asked, answered, bytes }: Count, { name }: Question, columns: number): string {
  const full = Math.round((answered / asked) * WIDTH);
  const bar = `${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}`;
  const text = `[${bar}] ${answered} of ${asked} answers, ${formatBytes(bytes)} ${name}`;
  return `\r\u001b[K${text.slice(0, columns - 1)}`;
}

/** Ends the line of a bar, so that what is printed next stands on its own. */
export function endProgress(screen: Screen): void {
  if (screen.isTTY === true) screen.write('\r\u001b[K');
}
