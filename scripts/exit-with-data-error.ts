import { DataError } from '../src/pipeline/data-error.ts';

/** What the system says of a file, in words; codes that are not here keep their trace. */
const SYSTEM_WORDS: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  ENOENT: ['no such file', 'bring the file back; what lies below .derived or dist: npm run build'],
  ENOTDIR: ['a file where a folder should be', 'take it away, then run the command again'],
  EISDIR: ['a folder where a file should be', 'take it away, then run the command again'],
  ENOTEMPTY: ['a folder that is not empty', 'see whether the command runs twice at once'],
  EACCES: ['no right to read or write it', 'change the rights of the file or its folder'],
  EPERM: ['no right to read or write it', 'change the rights of the file or its folder'],
  EROFS: ['a disk that takes no writing', 'run the command where files can be written'],
  ENAMETOOLONG: ['a name that is too long for a file', 'choose a shorter one'],
  EFBIG: ['a file larger than may be written', 'raise the limit of the size of files (ulimit -f)'],
  EDQUOT: ['no room left to this user', 'make room, or have the quota raised'],
  EIO: ['a disk that fails', 'look whether the disk is sound, then run the command again'],
  EMFILE: ['more files open than may be', 'raise the limit of open files (ulimit -n)'],
  ENFILE: ['more files open than may be', 'close other programs, then run the command again'],
  ENOSPC: ['a full disk', 'make room, then run the command again'],
};

/**
 * Runs a script; a fault in the data, in the command or of the disk ends it with code 1 and the
 * sentence that names the place, without a stack trace. Any other error is a fault in the code and
 * keeps its trace.
 */
export async function exitWithDataError(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (fault) {
    console.error(complaintOf(fault));
    process.exitCode = 1;
  }
}

/** The sentence for a fault that a person can mend. @throws what is a fault in the code. */
export function complaintOf(fault: unknown): string {
  if (fault instanceof DataError) return fault.message;
  const system = systemFault(fault);
  if (system === null) throw fault;
  return system.message;
}

/** A fault of the file system as one that names file and remedy; null where it is none. */
function systemFault(fault: unknown): DataError | null {
  if (!(fault instanceof Error && 'code' in fault)) return null;
  const [found, remedy] = SYSTEM_WORDS[String(fault.code)] ?? [];
  if (found === undefined || remedy === undefined) return null;
  // Of reading and writing what is open the system does not say which file it was.
  const file = 'path' in fault ? String(fault.path) : 'a file that was being read or written';
  const expected = 'a file that can be read, or written where the command writes';
  return new DataError({ file, found, expected, remedy });
}
