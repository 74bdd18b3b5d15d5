import { parseArgs } from 'node:util';
import { DataError } from '../src/pipeline/data-error.ts';

/** What `npm run verify` was asked for. */
export interface VerifyCommand {
  readonly site?: string | undefined;
  readonly root: string;
  readonly noted?: string | undefined;
}

/** @throws DataError where the command is written in another way. */
export function parseVerifyCommand(): VerifyCommand {
  try {
    const { values } = parseArgs({
      options: {
        site: { type: 'string' },
        root: { type: 'string', default: '.' },
        noted: { type: 'string' },
      },
    });
    return values;
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    throw new DataError({
      ...{ file: 'npm run verify', found: fault.message },
      expected: 'npm run verify [-- --site ADDRESS-or-DIR] [--root DIR] [--noted SHA256]',
      remedy: 'give the site’s address, or the folder that it was built into',
    });
  }
}
