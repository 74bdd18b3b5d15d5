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

test.each(['fuzz', 'import-figures', 'check-quotes', 'pack', 'build-downloads'])(
  '%s tells of an option that it does not know in words',
  (name) => {
    const command = [`scripts/${name}.ts`, '--wrong'];
    const { status, stderr } = spawnSync('node_modules/.bin/node', command, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/'--wrong'[^]*to mend:/)]);
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);

test('a full disk is told in words, though the system does not say which file it was', () => {
  const fault = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  expect(complaintOf(fault)).toMatch(
    /^a file that was being read or written\n {2}found: {4}a full disk\n/,
  );
  const unknown = Object.assign(new Error('EINVAL'), { code: 'EINVAL' });
  expect(() => complaintOf(unknown)).toThrow(unknown);
});

test.each(['EFBIG', 'EDQUOT', 'EIO', 'EMFILE', 'ENAMETOOLONG', 'EISDIR'])(
  '%s is told in words, with a file or without',
  (code) => {
    const fault = Object.assign(new Error(code), { code });
    expect(complaintOf(fault)).toMatch(/^a file that was being read or written\n[^]*to mend:/);
    expect(complaintOf(Object.assign(fault, { path: 'data/a.csv' }))).toMatch(/^data\/a\.csv\n/);
  },
);
