import { recordFault } from './read-yaml.ts';

/** A field written by hand that a computation starts from, and what would let it be made. */
export interface ComputedField {
  readonly file: string;
  /** "employment-rate.target.context.0". */
  readonly field: string;
  readonly expected: string;
}

/**
 * What a computation gives. Computations know nothing of files: a RangeError of theirs, which the
 * words and figures of a record led to, becomes the fault of its field.
 * @throws DataError naming file and field, with the sentence of the RangeError for what was found.
 */
export function computeField<T>({ file, field, expected }: ComputedField, compute: () => T): T {
  try {
    return compute();
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    throw recordFault(file, field, [fault.message, expected]);
  }
}
