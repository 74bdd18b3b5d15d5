import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Question } from '../../src/upstream/upstream.ts';
import { refused } from './answer-faults.ts';
import { readRecord, writeRecord } from './kept-answers.ts';
import type { AnswerPaths, AnswerRecord, PartRecord } from './kept-answers.ts';
import { NetworkFault, networkWords } from './network-words.ts';
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

/** Ends a question that gives nothing for too long. */
function watchdog({ patience, signal }: Web) {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const within = (milliseconds: number, found: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      controller.abort(new NetworkFault(`${found} (${milliseconds / 1000} seconds)`));
    }, milliseconds);
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
    onWait: watch.waitForPiece,
  });
  const versions = isRest && part !== null ? part.record : versionOf(job, response);
  const fetched = new Date(web.now()).toISOString();
  const isUnpacked = response.headers.has('content-encoding');
  return { kind: 'whole', record: { ...versions, ...received, fetched }, isUnpacked };
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

/** A weak name of a version does not promise the same bytes, so the rest cannot be asked for by it. */
function rangeValidator({ etag, lastModified }: PartRecord): string | null {
  return etag !== null && !etag.startsWith('W/') ? etag : lastModified;
}

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
  if (status === 206 && part !== null && continues(response, part.bytes)) return null;
  await response.body?.cancel();
  if (status === 304 && job.kept !== null && part === null) return { kind: 'unchanged' };
  if (status === 416 || status === 206) {
    await rm(job.paths.part, { force: true });
    return { kind: 'again', found: 'a part that the publisher does not continue', retryAfter: '0' };
  }
  const found = `status ${status}${response.statusText === '' ? '' : ` (${response.statusText})`}`;
  if (!isWorthAskingAgain(status)) throw refused(job.question, found);
  return { kind: 'again', found, retryAfter: response.headers.get('retry-after') };
}

function continues(response: Response, from: number): boolean {
  return response.headers.get('content-range')?.startsWith(`bytes ${from}-`) === true;
}

function versionOf({ question, asked }: Download, { headers }: Response): PartRecord {
  const named = (name: string) => (headers.get(name) === '' ? null : headers.get(name));
  const [etag, lastModified] = [named('etag'), named('last-modified')];
  return { url: question.url, asked, etag, lastModified };
}

/** Notes which version a new part is of, before its first byte. */
async function startPart(job: Download, response: Response): Promise<void> {
  await mkdir(dirname(job.paths.part), { recursive: true });
  await rm(job.paths.part, { force: true });
  await writeRecord(job.paths.partRecord, versionOf(job, response));
}
