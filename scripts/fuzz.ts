import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitWithDataError } from './exit-with-data-error.ts';
import { loadFuzzCases } from './fuzz/load-cases.ts';
import { parseOptions, usageFault } from './parse-options.ts';
import { runFuzz, type FuzzFault, type FuzzReport, type Outcome } from './fuzz/run-fuzz.ts';

const DEFAULT = { seed: '1', runs: '100000' } as const;

/** One line for each kind of alteration: how many were refused, did no harm, or changed a figure. */
function formatOutcomes({ outcomes }: FuzzReport): readonly string[] {
  const of = (counts: ReadonlyMap<Outcome, number>, outcome: Outcome) =>
    String(counts.get(outcome) ?? 0).padStart(8);
  const lines = [...outcomes]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([kind, counts]) =>
        `${kind.padEnd(36)}${of(counts, 'refused')}${of(counts, 'same')}${of(counts, 'another figure')}`,
    );
  return [`${''.padEnd(36)} refused    same  figure`, ...lines];
}

/** The smallest of the inputs that should have been refused. */
function formatFault(faults: readonly FuzzFault[], seed: number): string {
  const [worst] = faults.toSorted((one, other) => one.text.length - other.text.length);
  if (worst === undefined) return '';
  const { fault, source, question, kind, input, text, why } = worst;
  const kinds = Map.groupBy(faults, (each) => `${each.fault}: ${each.source}, ${each.kind}`);
  return [
    ...[...kinds].map(([words, each]) => `${each.length} × ${words}`),
    `${faults.length} faults; the smallest: ${fault} of the source ${source}`,
    `seed ${seed}, input ${input}: ${question}, ${kind}`,
    ...['what came of it:', why, 'the answer:', text],
  ].join('\n');
}

const USAGE = {
  name: 'npm run fuzz',
  usage: 'npm run fuzz -- [--seed 1] [--runs 100000], whole numbers',
  remedy: 'correct the option, or leave it out',
};

/** `npm run fuzz [-- --seed 1 --runs 100000]`: answers altered in every known way; 1 where one passes. */
async function main(): Promise<void> {
  const options = { seed: { type: 'string' }, runs: { type: 'string' } } as const;
  const { values } = parseOptions(USAGE, { options });
  const seed = wholeNumber('--seed', values.seed ?? DEFAULT.seed);
  const runs = wholeNumber('--runs', values.runs ?? DEFAULT.runs);
  // Files in memory, where the system has such: they live for a moment each.
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'fuzz-'));
  try {
    const cases = await loadFuzzCases(folder);
    const start = performance.now();
    const report = await runFuzz(cases, { seed, runs });
    const seconds = (performance.now() - start) / 1000;
    console.log(formatOutcomes(report).join('\n'));
    const rate = Math.round(runs / seconds);
    console.log(`${runs} inputs of ${cases.length} sources, ${rate} a second, seed ${seed}`);
    if (report.faults.length === 0) return;
    console.error(formatFault(report.faults, seed));
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw usageFault(USAGE, `${option} ${text}`);
}

await exitWithDataError(main);
