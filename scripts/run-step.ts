import { spawn } from 'node:child_process';

/**
 * Runs one command of the project to its end, its output passed through.
 * Ends the whole script with the command's exit code if it fails: it has said why.
 */
export async function runStep(command: string, args: readonly string[]): Promise<void> {
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('close', (exit) => resolve(exit ?? 1));
  });
  if (code !== 0) process.exit(code);
}
