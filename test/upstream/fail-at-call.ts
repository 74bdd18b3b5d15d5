import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a command (`node --import`): at the Nth call that writes below a folder the process
 * is killed, or the disk is full. Set by the environment: FAIL_BELOW, FAIL_AT, and FAIL_HOW, one of
 * `killed` (before the call), `half` (a write is killed half way), `full`, and `count`, which prints
 * the calls to the standard error in the end.
 */
const { FAIL_BELOW: below = '', FAIL_AT: at = '0', FAIL_HOW: how = 'count' } = process.env;
const CALLS = ['writeFile', 'rename', 'mkdir', 'rm', 'open'] as const;

const made: string[] = [];
const promises = fs.promises as unknown as Record<
  (typeof CALLS)[number],
  (...args: readonly unknown[]) => Promise<unknown>
>;

for (const name of CALLS) {
  const real = promises[name].bind(fs.promises);
  promises[name] = async (...args) => {
    const [path, content] = args;
    if (!String(path).includes(below)) return real(...args);
    made.push(name);
    if (made.length !== Number(at)) return real(...args);
    if (how === 'full') return fullDisk(name, () => real(...args));
    if (how === 'half' && name === 'writeFile') {
      const bytes = Buffer.from(content as string);
      fs.writeFileSync(String(path), bytes.subarray(0, bytes.length / 2));
    }
    process.kill(process.pid, 'SIGKILL');
    return undefined;
  };
}
syncBuiltinESMExports();

if (how === 'count')
  process.on('exit', () => {
    fs.writeSync(2, `calls: ${made.join(' ')}\n`);
  });

/** As the system says it: without a word of which file. */
async function fullDisk(name: string, real: () => Promise<unknown>): Promise<unknown> {
  const fault = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    ...{ errno: -28, code: 'ENOSPC', syscall: 'write' },
  });
  if (name !== 'open') throw fault;
  const file = (await real()) as fs.promises.FileHandle;
  file.writeFile = () => Promise.reject(fault);
  return file;
}
