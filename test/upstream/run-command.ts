import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** How the command of a refresh ended, and what it printed. */
export interface EndedRefresh {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where in the calls that write below a folder the command fails, and how: see `fail-at-call.ts`. */
export interface FailsAt {
  readonly below: string;
  readonly at?: number;
  readonly how: 'killed' | 'half' | 'full' | 'count';
}

/** Runs the real command in a folder, as a person does. */
export function runRefreshCommand(
  root: string,
  args: readonly string[],
  fails?: FailsAt,
): Promise<EndedRefresh> {
  const preload = fails === undefined ? [] : ['--import', resolve('test/upstream/fail-at-call.ts')];
  const { below = '', at = 0, how = 'count' } = fails ?? {};
  const env = { ...process.env, FAIL_BELOW: below, FAIL_AT: String(at), FAIL_HOW: how };
  const command = [...preload, resolve('scripts/refresh.ts'), ...args];
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, command, { cwd: root, env });
    const printed = { stdout: '', stderr: '' };
    child.stdout.on('data', (text: Buffer) => (printed.stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (printed.stderr += text.toString()));
    child.once('error', failed);
    child.once('close', (code, signal) => {
      ended({ code, signal, ...printed });
    });
  });
}
