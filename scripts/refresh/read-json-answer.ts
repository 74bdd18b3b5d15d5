import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Question } from '../../src/upstream/upstream.ts';
import { notAnAnswer } from './answer-faults.ts';
import { isPacked, packedFault } from './check-answer.ts';

/** A whole answer in JSON. @throws DataError where it is none, or is not UTF-8. */
export async function readJsonAnswer(file: string, question: Question): Promise<unknown> {
  const text = await readText(file, question);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    throw notAnAnswer(question, `no JSON, or JSON that ends early (${fault.message})`);
  }
}

async function readText(file: string, question: Question): Promise<string> {
  const bytes = await readFile(file);
  try {
    const plain = (await isPacked(file, question)) ? await promisify(gunzip)(bytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (fault) {
    if (fault instanceof TypeError) throw notAnAnswer(question, 'bytes that are not UTF-8');
    throw packedFault(fault, question);
  }
}
