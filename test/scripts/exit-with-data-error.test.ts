import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { complaintOf } from '../../scripts/exit-with-data-error.ts';

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

test('a full disk is told in words, though the system does not say which file it was', () => {
  const fault = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  expect(complaintOf(fault)).toMatch(/^a file that was being written\n {2}found: {4}a full disk\n/);
  const unknown = Object.assign(new Error('EMFILE'), { code: 'EMFILE' });
  expect(() => complaintOf(unknown)).toThrow(unknown);
});
