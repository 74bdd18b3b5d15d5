import { rename, rm } from 'node:fs/promises';
import type { Question } from '../../src/upstream/upstream.ts';
import { notAnAnswer, unreachable } from './answer-faults.ts';
import { checkAnswer, checkEnd } from './check-answer.ts';
import { download } from './download.ts';
import type { Download, Outcome } from './download.ts';
import { answerPaths, forgetPart, readKept, writeRecord } from './kept-answers.ts';
import { retryWait } from './retry-wait.ts';
import { askedAddress } from './web.ts';
import type { Web } from './web.ts';

/** An answer in a file, and how it came there. */
export interface Answer {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /**
   * `new`: it came just now; `unchanged`: the publisher says that the kept one still holds; `kept`:
   * it came in a run that was interrupted; `folder`: it was read from a folder.
   */
  readonly how: 'new' | 'unchanged' | 'kept' | 'folder';
}

/** Where answers are kept, and since when those that came count as of this run. */
export interface Keeping {
  readonly folder: string;
  /** ISO 8601: start of the run that this one resumes; null where none was interrupted. */
  readonly resumed: string | null;
}

/**
 * The answer to a question, its untouched bytes kept with their record.
 * @throws DataError where there is none after all patience, or something else came.
 */
export async function askPublisher(
  question: Question,
  { folder, resumed }: Keeping,
  web: Web,
): Promise<Answer> {
  const paths = answerPaths(folder, question.name);
  const asked = askedAddress(question.url, web.mirror);
  const kept = await readKept(paths, question, asked);
  const file = paths.body;
  if (kept !== null && resumed !== null && kept.fetched >= resumed)
    return { file, sha256: kept.sha256, bytes: kept.bytes, how: 'kept' };
  const job = { question, asked, paths, kept };
  const whole = await askPatiently(job, web);
  if (whole === null && kept !== null) {
    const fetched = new Date(web.now()).toISOString();
    await writeRecord(paths.record, { ...kept, fetched });
    return { file, sha256: kept.sha256, bytes: kept.bytes, how: 'unchanged' };
  }
  if (whole === null) throw unreachable(question, 'no answer');
  await keepWhole(job, whole);
  const { sha256, bytes } = whole.record;
  return { file, sha256, bytes, how: 'new' };
}

type Whole = Extract<Outcome, { kind: 'whole' }>;

/** A whole answer, which lies in the file of its part; null where the kept one holds. */
async function askPatiently(first: Download, web: Web): Promise<Whole | null> {
  const { host } = new URL(first.question.url);
  const { attempts } = web.patience;
  let job = first;
  let empty = 0;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await web.limited(host, () => download(job, web));
    if (outcome.kind === 'unchanged') return null;
    if (outcome.kind === 'whole') return outcome;
    const { found } = outcome;
    if (outcome.kind === 'empty') {
      empty += 1;
      if (empty > 1) throw notAnAnswer(job.question, `${found} in place of an answer, twice`);
      // Whatever it was asked with is left out: it is asked once as if nothing had come before.
      await forgetPart(job.paths);
      job = { ...job, kept: null };
    }
    if (attempt >= attempts) throw unreachable(job.question, `${found}, ${attempts} times`);
    const retryAfter = outcome.kind === 'again' ? outcome.retryAfter : null;
    const wait = retryWait(web.patience, attempt, { retryAfter, now: web.now() });
    if (wait === null)
      throw unreachable(job.question, `${found}, and is not to be asked ${waitWords(retryAfter)}`);
    await web.sleep(wait, web.signal);
  }
}

/** A time to wait as the publisher gives it: seconds, or a date. */
function waitWords(retryAfter: string | null): string {
  const text = retryAfter ?? '';
  return /^\d+$/.test(text) ? `for ${text} seconds` : `before ${text}`;
}

/** Checked first, then renamed, then its record: a kill in between leaves nothing that is believed. */
async function keepWhole({ question, paths }: Download, whole: Whole): Promise<void> {
  try {
    if (whole.isUnpacked) await checkEnd(paths.part, question);
    await checkAnswer(paths.part, question);
  } catch (fault) {
    await forgetPart(paths);
    throw fault;
  }
  await rename(paths.part, paths.body);
  await rm(paths.partRecord, { force: true });
  await writeRecord(paths.record, whole.record);
}
