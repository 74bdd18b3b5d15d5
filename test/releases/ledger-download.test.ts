import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { formatLedger, LEDGER_COLUMNS } from '../../src/releases/ledger-download.ts';
import { change, PUBLISHED } from './releases-fixture.ts';

test('the ledger without a change is its header', () => {
  expect(formatLedger([])).toBe(`${LEDGER_COLUMNS.join(',')}\n`);
});

test('the ledger as CSV has all that the ledger has, with commas and quotes kept', () => {
  const tricky = change({ reason: 'A comma, a "quote"\nand a line.' });
  const changes = [tricky, ...PUBLISHED.changes];
  const rows = csvParse(formatLedger(changes)).map((row) => ({ ...row }));
  expect(rows).toEqual(
    changes.map((each) => ({ ...each, new: each.new ?? '', old: each.old ?? '' })),
  );
});
