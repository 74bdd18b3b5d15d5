import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline, Transform } from 'node:stream';
import type { TransformCallback } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CsvError, parse } from 'csv-parse';
import { csvRowReader, emptyFile } from '../../src/pipeline/csv-rows.ts';
import type { CsvRow, CsvShape } from '../../src/pipeline/csv.ts';
import { DataError } from '../../src/pipeline/data-error.ts';
import type { Question } from '../../src/upstream/upstream.ts';
import { isPacked, packedFault } from './check-answer.ts';

/** A row longer than this has a quotation mark that is opened and never closed. */
const LONGEST_ROW = 1_000_000;

const SETTINGS = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  // Rows of another length are told of with their line, as everywhere else in the project.
  relax_column_count: true,
  max_record_size: LONGEST_ROW,
};

/**
 * Rows of the named columns of a file of any size, which is held one piece at a time.
 * @throws DataError as `parseCsv` does, and where the file is not UTF-8, its quotation marks do not
 *   match, or it is packed and ends early.
 */
export async function* readCsv<const Column extends string>(
  shape: CsvShape<Column>,
  question: Question,
): AsyncGenerator<CsvRow<Column>> {
  let read: ((row: readonly string[]) => CsvRow<Column>) | null = null;
  let isEmpty = true;
  try {
    for await (const record of await openRecords(shape.file, question)) {
      const row = record as readonly string[];
      if (read === null) {
        read = csvRowReader(row, shape);
        continue;
      }
      isEmpty = false;
      yield read(row);
    }
  } catch (fault) {
    throw csvFault(fault, shape.file, question);
  }
  if (isEmpty) throw emptyFile(shape);
}

async function openRecords(file: string, question: Question): Promise<AsyncIterable<unknown>> {
  const bytes = createReadStream(file, { highWaterMark: 1 << 18 });
  const records = parse(SETTINGS);
  // A fault of any part ends the last one with it, from which it is thrown.
  const rethrown = () => undefined;
  if (await isPacked(file, question))
    pipeline(bytes, createGunzip(), checkUtf8(file), records, rethrown);
  else pipeline(bytes, checkUtf8(file), records, rethrown);
  return records;
}

function csvFault(fault: unknown, file: string, question: Question): unknown {
  if (!(fault instanceof CsvError)) return packedFault(fault, question);
  return new DataError({
    file,
    row: Number(fault['records'] ?? 0) + 1,
    found: fault.code === 'CSV_MAX_RECORD_SIZE' ? 'a row without end' : 'a stray quotation mark',
    expected: 'cells in quotation marks that are closed, and none inside other cells',
    remedy: 'see whether the answer ends early, then ask again',
  });
}

/** Passes bytes on as they are, whole lines at a time, once each line is seen to be UTF-8. */
function checkUtf8(file: string): Transform {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  const pass = (bytes: Buffer): Error | null => {
    if (!isText(bytes)) return utf8Fault(file, line + linesBeforeFault(bytes));
    line += countLines(bytes);
    return null;
  };
  return new Transform({
    transform(piece: Buffer, _encoding, done: TransformCallback) {
      const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      const end = bytes.length > LONGEST_ROW ? bytes.length : bytes.lastIndexOf(10) + 1;
      rest = bytes.subarray(end);
      done(pass(bytes.subarray(0, end)), bytes.subarray(0, end));
    },
    flush(done: TransformCallback) {
      done(pass(rest), rest);
    },
  });
}

/** NUL is UTF-8 and no text: the parser would drop it where it follows a quotation mark. */
function isText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0);
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

function linesBeforeFault(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  return lines.findIndex((line) => !isText(Buffer.from(line, 'latin1')));
}

function utf8Fault(file: string, row: number): DataError {
  return new DataError({
    file,
    row,
    found: 'bytes that are not UTF-8 text',
    expected: 'text in UTF-8',
    remedy: 'see whether the publisher changed the encoding of its files',
  });
}
