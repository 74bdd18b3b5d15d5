import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { NetworkFault, OverlongAnswer } from './network-words.ts';

/** A file that grows by what a publisher sends, and how long may pass between two pieces. */
export interface Receiving {
  readonly part: string;
  /** Bytes that are there already, which the answer continues; 0 for a new file. */
  readonly from: number;
  /** Bytes that the whole file may have. */
  readonly most: number;
  /** Called before each wait for a piece: what starts the time-out again. */
  readonly onWait: () => void;
}

/**
 * Writes the body of an answer to a file piece by piece.
 * @returns Bytes and SHA-256 of the whole file.
 * @throws NetworkFault where the answer ends before the length that it announced; OverlongAnswer
 *   where it has more bytes than it may have.
 */
export async function receiveBody(
  response: Response,
  { part, from, most, onWait }: Receiving,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  if (from > 0) for await (const piece of createReadStream(part)) hash.update(piece as Buffer);
  const file = await open(part, from > 0 ? 'a' : 'w');
  let received = 0;
  try {
    for await (const piece of piecesOf(response, onWait)) {
      received += piece.length;
      if (from + received > most) throw new OverlongAnswer(`more than ${most} bytes`);
      hash.update(piece);
      await writePiece(file, piece, part);
    }
  } finally {
    await file.close();
  }
  checkLength(response, received);
  return { bytes: from + received, sha256: hash.digest('hex') };
}

async function* piecesOf(response: Response, onWait: () => void): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      onWait();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // What is not read to its end is not to go on coming.
    await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

/** A full disk is no fault of the network, and says of which file it is. */
async function writePiece(
  file: { readonly writeFile: (data: Uint8Array) => Promise<void> },
  piece: Uint8Array,
  path: string,
): Promise<void> {
  try {
    await file.writeFile(piece);
  } catch (fault) {
    throw fault instanceof Error ? Object.assign(fault, { path }) : fault;
  }
}

/** What HTTP itself unpacks has another length than it announced. */
function checkLength(response: Response, received: number): void {
  const announced = response.headers.get('content-length');
  if (announced === null || response.headers.has('content-encoding')) return;
  if (received === Number(announced)) return;
  throw new NetworkFault(`${received} bytes came of ${announced}`);
}
