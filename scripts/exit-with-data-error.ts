import { DataError } from '../src/pipeline/data-error.ts';

/**
 * Runs a script; a fault in the data ends it with code 1 and the sentence that names the place,
 * without a stack trace. Any other error is a fault in the code and keeps its trace.
 */
export async function exitWithDataError(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    if (!(fault instanceof DataError)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  }
}
