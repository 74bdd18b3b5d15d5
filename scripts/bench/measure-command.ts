import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface CommandRun {
  readonly seconds: number;
  /** Of the processor, all threads of the command's own process; null off Linux. */
  readonly cpuSeconds: number | null;
  /** Largest resident set of the command's process and of those that it started, in MiB; null off Linux. */
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
  let cpuSeconds: number | null = null;
  let peakMemory: number | null = null;
  const timer = setInterval(() => {
    cpuSeconds = readCpu(child.pid) ?? cpuSeconds;
    peakMemory = Math.max(peakMemory ?? 0, readPeaks(child.pid)) || null;
  }, POLL);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, peakMemory, output };
}

/** What a process has had of the processor until now, in seconds of a hundred ticks. */
function readCpu(pid: number | undefined): number | null {
  const [, counts = ''] = (readProcess(pid, 'stat') ?? '').split(/\) (?=\w )/);
  // After the name come state and parent; the twelfth and thirteenth are user and system time.
  const [user, system] = counts.split(' ').slice(11, 13).map(Number);
  return user === undefined || system === undefined ? null : (user + system) / 100;
}

/** The high-water marks of a process and of those that it has started, in MiB. */
function readPeaks(pid: number | undefined): number {
  const children = (readProcess(pid, `task/${pid}/children`) ?? '').split(' ');
  return [pid, ...children.filter((child) => child !== '').map(Number)]
    .map((each) => readPeak(each) ?? 0)
    .reduce((sum, peak) => sum + peak, 0);
}

/** The kernel's own high-water mark of a process, in MiB. */
function readPeak(pid: number | undefined): number | null {
  const kibibytes = /^VmHWM:\s+(\d+)/m.exec(readProcess(pid, 'status') ?? '')?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) / 1024;
}

/** What the kernel says of a process; null where it has ended, and off Linux. */
function readProcess(pid: number | undefined, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
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
