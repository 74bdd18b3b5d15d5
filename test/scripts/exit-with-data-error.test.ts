import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The script as a person runs it: its exit code and what it prints are the contract. */
function runImport(...args: readonly string[]) {
  return spawnSync('node_modules/.bin/node', ['scripts/import-figures.ts', ...args], {
    encoding: 'utf8',
  });
}

test('a fault in the data ends a script with code 1 and one plain message, no stack trace', () => {
  const { status, stderr, stdout } = runImport('--from', 'test/input/empty-file');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('employment-rate-16-64.csv');
  expect(stderr).toContain('to mend:');
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('the importer asks for the folder of the figures when none is named', () => {
  const { status, stderr } = runImport();
  expect(status).toBe(2);
  expect(stderr).toBe('Say where the figures lie: npm run import -- --from DIR\n');
});
