import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadReconciliation } from '../../scripts/load-reconciliation.ts';
import { countOutcomes } from '../../src/record/reconciled.ts';
import { fileOf } from './pages.ts';

const page = readFileSync(fileOf('/methods/reconciliation/'), 'utf8');
const checks = loadReconciliation().flatMap((programme) => programme.checks);

test('the headline of the reconciliation counts the checks on record', () => {
  const { agrees, differs, 'cannot be checked': unmade } = countOutcomes(checks);
  const headline = /<h1>([^<]*)<\/h1>/.exec(page)?.[1]?.replaceAll(/\s+/g, ' ').trim();
  expect(headline).toBe(
    `Of ${checks.length} checks of the documents’ numbers, ${agrees} agree, ${differs} differ and ${unmade} cannot be checked`,
  );
});

test('every check has its row, and every sum its row in the download', () => {
  expect(checks.filter(({ id }) => !page.includes(`<tr id="${id}"`))).toEqual([]);
  const rows = readFileSync('dist/methods/reconciliation/checks.csv', 'utf8').trim().split('\n');
  const sums = checks.reduce((total, { lines }) => total + Math.max(1, lines.length), 0);
  expect(rows).toHaveLength(sums + 1);
});
