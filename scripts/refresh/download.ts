import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Question } from '../../src/upstream/upstream.ts';
import { notAnAnswer, refused } from './answer-faults.ts';
import { continues, rangeValidator, versionOf } from './answer-version.ts';
import { forgetPart, readRecord, writeRecord } from './kept-answers.ts';
import type { AnswerPaths, AnswerRecord, PartRecord } from './kept-answers.ts';
import { isRedirectLoop, NetworkFault, networkWords, OverlongAnswer } from './network-words.ts';
import { receiveBody } from './receive-body.ts';
import { isWorthAskingAgain } from './retry-wait.ts';
import type { Web } from './web.ts';

/** One question about to be asked, with what is kept of an earlier answer. */
export interface Download {
  readonly question: Question;
  /** Address that is asked: the official one, or that of a mirror. */
  readonly asked: string;
  readonly paths: AnswerPaths;
  readonly kept: AnswerRecord | null;
}

/** What came of asking once. */
export type Outcome =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'whole';
      readonly record: AnswerRecord;
      /** Whether HTTP unpacked it: then its length could not be checked. */
      readonly isUnpacked: boolean;
    }
  /** Nothing, or "not changed" of what is not kept: its conditions may have been misunderstood. */
  | { readonly kind: 'empty'; readonly found: string }
  | { readonly kind: 'again'; readonly found: string; readonly retryAfter: string | null };

/**
 * Asks once. A whole answer lies in `paths.part` then, unchecked; of a part that a publisher can
 * continue the next attempt asks for the rest.
 * @throws DataError where the publisher says that the question itself is wrong.
 */
export async function download(job: Download, web: Web): Promise<Outcome> {
  const watch = watchdog(web);
  try {
    return await askOnce(job, web, watch);
  } catch (fault) {
    if (web.signal.aborted) throw web.signal.reason;
    if (isRedirectLoop(fault)) throw refused(job.question, 'addresses that lead on in a circle');
    if (fault instanceof OverlongAnswer) {
      await forgetPart(job.paths);
      throw notAnAnswer(job.question, fault.message);
    }
    const late = watch.reason();
    if (late === null && !isNetworkFault(fault)) throw fault;
    return { kind: 'again', found: networkWords(late ?? fault), retryAfter: null };
  } finally {
    watch.stop();
  }
}

/** `fetch` and its bodies throw a TypeError that names its cause; one without is a fault in the code. */
function isNetworkFault(fault: unknown): boolean {
  return fault instanceof NetworkFault || (fault instanceof TypeError && 'cause' in fault);
}

type Watchdog = ReturnType<typeof watchdog>;

/** Ends a question that gives nothing for too long, or does not come to an end. */
function watchdog({ patience, signal }: Web) {
  const controller = new AbortController();
  const abortAfter = (milliseconds: number, found: string) =>
    setTimeout(() => {
      controller.abort(new NetworkFault(`${found} (${milliseconds / 1000} seconds)`));
    }, milliseconds);
  const whole = abortAfter(patience.wholeWithin, 'an answer without end');
  let timer: NodeJS.Timeout | undefined;
  const within = (milliseconds: number, found: string) => {
    clearTimeout(timer);
    timer = abortAfter(milliseconds, found);
  };
  return {
    signal: AbortSignal.any([controller.signal, signal]),
    reason: () => (controller.signal.aborted ? (controller.signal.reason as unknown) : null),
    waitForHeaders: () => {
      within(patience.headersWithin, 'no answer in time');
    },
    waitForPiece: () => {
      within(patience.pieceWithin, 'the answer stopped in the middle');
    },
    stop: () => {
      clearTimeout(whole);
      clearTimeout(timer);
    },
  };
}

async function askOnce(job: Download, web: Web, watch: Watchdog): Promise<Outcome> {
  const part = await readPart(job);
  const { signal } = watch;
  watch.waitForHeaders();
  const response = await web.fetch(job.asked, { headers: headersOf(job, part), signal });
  const outcome = await judgeStatus(response, { job, part });
  if (outcome !== null) return outcome;
  const isRest = response.status === 206;
  if (!isRest) await startPart(job, response);
  const received = await receiveBody(response, {
    part: job.paths.part,
    from: isRest ? (part?.bytes ?? 0) : 0,
    most: web.patience.mostBytes,
    onWait: watch.waitForPiece,
  });
  const { url, asked, etag, lastModified } =
    isRest && part !== null ? part.record : versionOf(job, response);
  const fetched = new Date(web.now()).toISOString();
  const isUnpacked = response.headers.has('content-encoding');
  return {
    kind: 'whole',
    record: { url, asked, etag, lastModified, ...received, fetched },
    isUnpacked,
  };
}

/** What came of an earlier attempt, if its version has a name by which the rest can be asked for. */
async function readPart({ question, asked, paths }: Download) {
  const record = await readRecord<PartRecord>(paths.partRecord);
  const isOfThis = record?.url === question.url && record.asked === asked;
  if (!isOfThis || !existsSync(paths.part)) return null;
  const { size: bytes } = await stat(paths.part);
  return bytes === 0 || rangeValidator(record) === null ? null : { record, bytes };
}

type Part = Awaited<ReturnType<typeof readPart>>;

function headersOf({ kept }: Download, part: Part): Record<string, string> {
  // Packed on the way, an answer could be cut short without anybody seeing it.
  const plain = { 'accept-encoding': 'identity', 'user-agent': 'city-strategy-record' };
  if (part !== null) {
    const version = rangeValidator(part.record) ?? '';
    return { ...plain, range: `bytes=${part.bytes}-`, 'if-range': version };
  }
  const { etag = null, lastModified = null } = kept ?? {};
  if (etag !== null) return { ...plain, 'if-none-match': etag };
  return lastModified === null ? plain : { ...plain, 'if-modified-since': lastModified };
}

/** What a status alone decides; null where the body is to be received. */
async function judgeStatus(
  response: Response,
  { job, part }: { readonly job: Download; readonly part: Part },
): Promise<Outcome | null> {
  const { status } = response;
  if (status === 200) return null;
  if (status === 206 && part !== null && continues(response, part)) return null;
  await response.body?.cancel();
  if (status === 304 && job.kept !== null && part === null) return { kind: 'unchanged' };
  if (status === 416 || status === 206) {
    await forgetPart(job.paths);
    const found =
      part === null
        ? `status ${status}, as of a part that was not asked for`
        : 'a part that the publisher does not continue';
    return { kind: 'again', found, retryAfter: response.headers.get('retry-after') };
  }
  const found = `status ${status}${response.statusText === '' ? '' : ` (${response.statusText})`}`;
  if (response.ok || status === 304) return { kind: 'empty', found };
  if (!isWorthAskingAgain(status)) throw refused(job.question, found);
  return { kind: 'again', found, retryAfter: response.headers.get('retry-after') };
}

/** Notes which version a new part is of, before its first byte. */
async function startPart(job: Download, response: Response): Promise<void> {
  await mkdir(dirname(job.paths.part), { recursive: true });
  await rm(job.paths.part, { force: true });
  await writeRecord(job.paths.partRecord, versionOf(job, response));
}
