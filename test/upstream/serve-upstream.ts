import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Answers } from './answer.ts';

/** What goes wrong with an answer. */
export type UpstreamFault =
  | { readonly kind: 'silent' }
  | { readonly kind: 'stalls' | 'is cut'; readonly after: number }
  | { readonly kind: 'is another'; readonly answer: Partial<Answer> }
  | { readonly kind: 'is changed'; readonly change: (body: string) => string | Uint8Array };

/** A fault of all addresses that contain some words, as often as said. */
export interface PlannedFault {
  readonly on: string;
  readonly times?: number;
  readonly fault: UpstreamFault;
}

/** A question as it came, with the status that it was answered with. */
export interface SeenQuestion {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly status: number;
}

/** A server on loopback that stands for all publishers. */
export interface ServedUpstream {
  readonly address: string;
  readonly seen: readonly SeenQuestion[];
  readonly close: () => Promise<void>;
}

/**
 * Serves publishers at `/host/path?query`, as a mirror does: with a name for each version (ETag),
 * 304 where nothing changed, and the rest of what came in part. Then faults as planned.
 */
export async function serveUpstream(
  publishers: readonly Answers[],
  faults: readonly PlannedFault[] = [],
): Promise<ServedUpstream> {
  const seen: SeenQuestion[] = [];
  const left = faults.map((planned) => ({ ...planned, times: planned.times ?? Infinity }));
  const server = createServer((request, response) => {
    const url = new URL(`https:/${request.url ?? '/'}`);
    const planned = left.find(({ on, times }) => times > 0 && url.href.includes(on));
    if (planned !== undefined) planned.times -= 1;
    const right = publishers.map((answer) => answer(url)).find((answer) => answer !== null);
    const { fault } = planned ?? {};
    const answer = withVersion(faulty(right ?? NOT_FOUND, fault), request);
    seen.push({ url: url.href, headers: request.headers, status: answer.status });
    send(response, answer, fault);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => {
        closed();
      });
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}`, seen, close };
}

const NOT_FOUND: Answer = { status: 404, headers: {}, body: 'no such dataset' };

function faulty(answer: Answer, fault: UpstreamFault | undefined): Answer {
  if (fault?.kind === 'is another') return { ...answer, ...fault.answer };
  if (fault?.kind !== 'is changed') return answer;
  return { ...answer, body: fault.change(Buffer.from(answer.body).toString('utf8')) };
}

/** Status and body as the conditions of a question make them. */
function withVersion(answer: Answer, { headers }: IncomingMessage): Answer {
  if (answer.status !== 200) return answer;
  const body = Buffer.from(answer.body);
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const named = { etag, 'accept-ranges': 'bytes', ...answer.headers };
  if (headers['if-none-match'] === etag) return { status: 304, headers: named, body: '' };
  const [, start] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? [];
  if (start === undefined || headers['if-range'] !== etag)
    return { status: 200, headers: named, body };
  const from = Number(start);
  if (from >= body.length) return { status: 416, headers: named, body: '' };
  const range = `bytes ${from}-${body.length - 1}/${body.length}`;
  return {
    status: 206,
    headers: { ...named, 'content-range': range },
    body: body.subarray(from),
  };
}

function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  fault: UpstreamFault | undefined,
): void {
  if (fault?.kind === 'silent') return;
  const bytes = Buffer.from(body);
  const length = status === 304 ? {} : { 'content-length': bytes.length };
  response.writeHead(status, { ...length, ...headers });
  if (fault?.kind !== 'stalls' && fault?.kind !== 'is cut') {
    response.end(bytes);
    return;
  }
  response.write(bytes.subarray(0, fault.after), () => {
    // What was written must leave before the connection is cut.
    if (fault.kind === 'is cut') setTimeout(() => response.destroy(), 200);
  });
}
