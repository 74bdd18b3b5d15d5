/** Where in an input a fault was found, what it was, and what to do about it. */
export interface DataFault {
  readonly file: string;
  /** One-based line of the file, header included. */
  readonly row?: number;
  readonly column?: string;
  readonly found: string;
  readonly expected: string;
  /** Which file to edit, and how. */
  readonly remedy: string;
}

/**
 * A publisher's file, a table or a record is not what this project relies on.
 * Its message is written for the person who can mend it; scripts print it and exit with 1.
 */
export class DataError extends Error {
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(formatFault(fault));
    this.name = 'DataError';
    this.fault = fault;
  }
}

/** What was made, or the fault that it ended with. */
export interface Attempt<T> {
  readonly value?: T;
  readonly faults: readonly DataFault[];
}

/** Runs one step of a check that goes on after a fault. Errors of the code are thrown as ever. */
export function listFaults<T>(run: () => T): Attempt<T> {
  try {
    return { value: run(), faults: [] };
  } catch (fault) {
    if (!(fault instanceof DataError)) throw fault;
    return { faults: [fault.fault] };
  }
}

/** One fault as the lines a person reads: place, found, expected, remedy. */
export function formatFault(fault: DataFault): string {
  const place = [
    fault.file,
    fault.row === undefined ? undefined : `row ${fault.row}`,
    fault.column === undefined ? undefined : `column "${fault.column}"`,
  ].filter((part) => part !== undefined);
  return [
    place.join(', '),
    `  found:    ${fault.found}`,
    `  expected: ${fault.expected}`,
    `  to mend:  ${fault.remedy}`,
  ].join('\n');
}
