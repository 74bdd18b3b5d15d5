import { DataError } from '../../src/pipeline/data-error.ts';
import type { Question } from '../../src/upstream/upstream.ts';

/**
 * A publisher gives no answer now, and may give one later: what came before is kept, and the next
 * run goes on from there.
 */
export class UnreachableError extends DataError {}

/** No answer after all patience. */
export function unreachable({ name, url }: Question, found: string): UnreachableError {
  return new UnreachableError({
    file: name,
    found,
    expected: `an answer from ${url}`,
    remedy:
      'run the command again later: what has come is kept and not asked again; without a network: npm run refresh -- --from DIR',
  });
}

/** The publisher says that the question is wrong, by a status that asking again does not change. */
export function refused({ name, url }: Question, found: string): DataError {
  return new DataError({
    file: name,
    found,
    expected: `an answer from ${url}`,
    remedy:
      "look whether the publisher has moved the dataset, then correct the question in the source's file in src/sources",
  });
}

/** Something came, but not what was asked for. */
export function notAnAnswer({ name, url }: Question, found: string): DataError {
  return new DataError({
    file: name,
    found,
    expected: `figures, as ${url} is known to give them`,
    remedy: `open the address and see what the publisher says; if it gives figures again, run the command again; if its parameters changed, correct the source's file in src/sources`,
  });
}

/** A folder that stands for the publishers lacks an answer. */
export function notInFolder({ url }: Question, file: string): DataError {
  return new DataError({
    file,
    found: 'no such file',
    expected: `the answer of ${url}`,
    remedy: 'save what the address gives under this name, untouched, then run the command again',
  });
}

/** A folder that stands for the publishers holds an answer to other months or areas. */
export function otherQuestion({ url }: Question, file: string, asked: string): DataError {
  return new DataError({
    file,
    found: `the answer to another question, as its record says: ${asked}`,
    expected: `the answer of ${url}`,
    remedy:
      'ask for the same months and places as the run that filled the folder (the same --since, or none), or fill it anew with that question',
  });
}

/**
 * A fault inside an answer, with what can be done about it: a publisher's file is not for us to
 * correct, and one that was altered is asked for again.
 * @param files Files of the answers that a source asked for.
 */
export function answerFault(fault: unknown, source: string, files: ReadonlySet<string>): unknown {
  if (!(fault instanceof DataError && files.has(fault.fault.file))) return fault;
  return new DataError({ ...fault.fault, remedy: remedyOf(source, 'that file') });
}

/** A fault in rows as a source made them of its answers. */
export function broughtFault(fault: unknown, source: string): unknown {
  if (!(fault instanceof DataError)) return fault;
  return new DataError({ ...fault.fault, remedy: remedyOf(source, 'its answers') });
}

/**
 * A fault in a table of which the later periods alone were asked for: areas that came to them, or
 * went, are not in the earlier ones.
 */
export function partlyAskedFault(fault: unknown): unknown {
  if (!(fault instanceof DataError)) return fault;
  const { row, column } = fault.fault;
  // Of one row is another fault; this one is of whole periods.
  if (row !== undefined || column !== 'area') return fault;
  const remedy =
    'ask again without --since: areas that are new must come for every period; nothing was written';
  return new DataError({ ...fault.fault, remedy });
}

function remedyOf(source: string, where: string): string {
  return `see in ${where} what the publisher says: if that is wrong, ask the publisher; if its form or its limits changed, correct src/sources/${source}.ts; nothing was written`;
}
