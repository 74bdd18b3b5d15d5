import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Question } from '../../src/upstream/upstream.ts';

/** What is known of an answer that was kept, beside its untouched bytes. */
export interface AnswerRecord {
  /** The official address, and the one that was asked: another where a mirror stands between. */
  readonly url: string;
  readonly asked: string;
  readonly sha256: string;
  readonly bytes: number;
  /** What the publisher calls this version; null where it gives it no name. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it was last asked for, ISO 8601. */
  readonly fetched: string;
}

/** What is known of an answer that came in part: of which version the rest must be. */
export type PartRecord = Pick<AnswerRecord, 'url' | 'asked' | 'etag' | 'lastModified'> & {
  /** Bytes of the whole, as it was announced; null where it was not. */
  readonly length?: number | null;
};

/** Files of one answer. */
export interface AnswerPaths {
  readonly body: string;
  readonly record: string;
  readonly part: string;
  readonly partRecord: string;
}

/** Where an answer is kept below a folder. @throws RangeError where its name leads out of it. */
export function answerPaths(folder: string, name: string): AnswerPaths {
  if (!/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(name))
    throw new RangeError(`not a name for an answer: "${name}"`);
  const body = join(folder, name);
  return {
    body,
    record: `${body}.record.json`,
    part: `${body}.part`,
    partRecord: `${body}.part.json`,
  };
}

/** SHA-256 of a file of any size. */
export async function hashOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** The record of an answer to this question, if its bytes are the ones that came; else null. */
export async function readKept(
  paths: AnswerPaths,
  question: Question,
  asked: string,
): Promise<AnswerRecord | null> {
  if (!existsSync(paths.body)) return null;
  const record = await readRecord<AnswerRecord>(paths.record);
  if (record?.url !== question.url || record.asked !== asked) return null;
  return (await hashOfFile(paths.body)) === record.sha256 ? record : null;
}

/** A record as it was written; null where it is not there, or was cut short. */
export async function readRecord<T extends PartRecord>(file: string): Promise<T | null> {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (fault) {
    if (fault instanceof SyntaxError) return null;
    throw fault;
  }
}

/** Writes a record beside its answer, whole or not at all. */
export async function writeRecord<T extends PartRecord>(file: string, record: T): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

/** Drops what came in part, and what was noted of it. */
export async function forgetPart({ part, partRecord }: AnswerPaths): Promise<void> {
  await rm(part, { force: true });
  await rm(partRecord, { force: true });
}
