import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DataError } from '../src/pipeline/data-error.ts';

/** A command of the project as people call it. */
export interface CommandUsage {
  /** "npm run verify". */
  readonly name: string;
  /** Its options in one line: "npm run verify -- [--site ADDRESS]". */
  readonly usage: string;
  readonly remedy: string;
}

/**
 * The options of a command.
 * @throws DataError where one is unknown or lacks its value, with the line that says how it is used.
 */
export function parseOptions<Config extends ParseArgsConfig>(
  command: CommandUsage,
  config: Config,
) {
  try {
    return parseArgs(config);
  } catch (fault) {
    if (!(fault instanceof TypeError)) throw fault;
    throw usageFault(command, fault.message);
  }
}

/** A command that was called in a way that it does not know. */
export function usageFault({ name, usage, remedy }: CommandUsage, found: string): DataError {
  return new DataError({ file: name, found, expected: usage, remedy });
}
