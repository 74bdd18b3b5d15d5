import { readFile, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { runStep } from './run-step.ts';

/** All proofs in one run: data, build, types, lint, format, then unit and browser tests on the build. */
const RESULTS = '.derived/test-results.json';

await runStep('node', ['scripts/check-data.ts']);
await runStep('node', ['scripts/build-site.ts']);
await runStep('astro', ['check', '--minimumFailingSeverity', 'warning']);
await runStep('eslint', ['.', '--max-warnings', '0']);
await runStep('prettier', ['--check', '--log-level', 'warn', '.']);
await runStep('node', ['scripts/check-quotes.ts']);
await rm(RESULTS, { force: true });
const vitest = spawnSync(
  'vitest',
  // A snapshot that is missing fails: only a person who has looked at it may write it.
  ['run', '--update=none', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
const totals = JSON.parse(await readFile(RESULTS, 'utf8')) as {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
};
console.log(`${totals.numPassedTests} passed, ${totals.numFailedTests} failed`);
process.exit(vitest.status ?? 1);
