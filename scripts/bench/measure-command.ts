import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface CommandRun {
  readonly seconds: number;
  /** Largest resident set of the command's own process, in MiB; null off Linux. */
  readonly peakMemory: number | null;
  /** What it printed. */
  readonly output: string;
}

export interface CommandPlace {
  /** Folder that it runs in. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const POLL = 20;

/** Runs a command to its end and measures it. @throws Error where it fails. */
export async function measureCommand(
  command: string,
  args: readonly string[],
  place: CommandPlace = {},
): Promise<CommandRun> {
  const start = performance.now();
  const child = spawn(command, args, { ...place, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  let peakMemory: number | null = null;
  const timer = setInterval(() => {
    peakMemory = Math.max(peakMemory ?? 0, readPeak(child.pid) ?? 0) || null;
  }, POLL);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peakMemory, output };
}

/** The kernel's own high-water mark of a process, in MiB. */
function readPeak(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kibibytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
    return kibibytes === undefined ? null : Number(kibibytes) / 1024;
  } catch {
    return null;
  }
}

/** The middle one of several figures. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}
