import { parseOptions, usageFault } from './parse-options.ts';

/** What `npm run verify` was asked for. */
export interface VerifyCommand {
  readonly site?: string | undefined;
  readonly root: string;
  readonly noted?: string | undefined;
}

const USAGE = {
  name: 'npm run verify',
  usage: 'npm run verify [-- --site ADDRESS-or-DIR] [--root DIR] [--noted SHA256]',
  remedy: 'give the site’s address, or the folder that it was built into',
} as const;

/** @throws DataError where the command is written in another way. */
export function parseVerifyCommand(args: readonly string[]): VerifyCommand {
  const { values } = parseOptions(USAGE, {
    args: [...args],
    options: {
      site: { type: 'string' },
      root: { type: 'string', default: '.' },
      noted: { type: 'string' },
    },
  });
  const noted = values.noted?.trim().toLowerCase();
  // A hash that was copied in part must not look like an archive that was altered.
  if (noted !== undefined && !/^[0-9a-f]{64}$/.test(noted))
    throw usageFault(
      { ...USAGE, remedy: 'give the whole hash after --noted: 64 hexadecimal digits' },
      `--noted ${noted === '' ? '(empty)' : noted}, ${noted.length} characters`,
    );
  return { ...values, noted };
}
