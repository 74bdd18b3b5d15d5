import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Question } from '../../src/upstream/upstream.ts';
import { notAnAnswer } from './answer-faults.ts';

const GZIP = [0x1f, 0x8b];

/**
 * Whether a file is packed with gzip. HTTP may have unpacked what its publisher packs, so the bytes
 * decide, where the question says that packing is to be expected.
 */
export async function isPacked(file: string, question: Question): Promise<boolean> {
  if (question.packing === 'plain') return false;
  const [first, second] = await firstBytes(file, 2);
  return first === GZIP[0] && second === GZIP[1];
}

/**
 * Checks what can be told of an answer without knowing its table: that there is something, that it
 * is no web page, and that what is packed can be unpacked to its end.
 * @throws DataError naming the answer and its address.
 */
export async function checkAnswer(file: string, question: Question): Promise<void> {
  const packed = await isPacked(file, question);
  const start = packed ? await unpackedStart(file, question) : await firstBytes(file, 400);
  const text = start
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '') {
    const why = 'publishers answer so where they do not know an area, a month or a parameter';
    throw notAnAnswer(question, `an empty answer: ${why}`);
  }
  if (/^<(!doctype html|html|head|body|\?xml)/i.test(text))
    throw notAnAnswer(question, `a web page: "${firstWords(text)}"`);
}

/**
 * Checks the end of what HTTP unpacked on the way: `fetch` gives the beginning of a packed body that
 * ends early, and says nothing. Tables end with a line, JSON with a bracket.
 * @throws DataError where neither is there.
 */
export async function checkEnd(file: string, question: Question): Promise<void> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    if (!/[\r\n}\]]/.test(buffer.toString('latin1')))
      throw notAnAnswer(question, 'a packed answer that ends in the middle of a line');
  } finally {
    await handle.close();
  }
}

async function firstBytes(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The first bytes of what is packed; all of it is unpacked once, to see that it has an end. */
async function unpackedStart(file: string, question: Question): Promise<Buffer> {
  let start = Buffer.alloc(0);
  try {
    await pipeline(createReadStream(file), createGunzip(), async (pieces) => {
      for await (const piece of pieces as AsyncIterable<Buffer>)
        if (start.length < 400) start = Buffer.concat([start, piece.subarray(0, 400)]);
    });
  } catch (fault) {
    throw packedFault(fault, question);
  }
  return start;
}

/** A packed answer that cannot be unpacked, in words; any other fault as it is. */
export function packedFault(fault: unknown, question: Question): unknown {
  if (!(fault instanceof Error && 'code' in fault)) return fault;
  if (fault.code === 'Z_BUF_ERROR')
    return notAnAnswer(question, 'a gzip file that ends before its end');
  return String(fault.code).startsWith('Z_')
    ? notAnAnswer(question, `a gzip file that cannot be unpacked (${fault.message})`)
    : fault;
}

/** Some words of a page without its markup, for people to know it by. */
function firstWords(text: string): string {
  const words = text
    .replace(/<[^>]*>?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
