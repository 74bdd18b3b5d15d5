import { describe, expect, it } from 'vitest';
import { loadPrintedTables } from '../../scripts/load-printed-tables.ts';
import { parseChecks } from '../../src/record/check.ts';
import { disagreementsOf } from '../../src/record/disagreement.ts';
import { reconcileCheck } from '../../src/record/reconcile.ts';

function disagreements(stated: string, sentence: string) {
  const text = `
- id: parts
  title: Parts against their total
  at: { document: plan, place: Table 1 }
  operation: sum
  inputs: [{ name: One, printed: '1,200' }, { name: Two, printed: '34' }]
  stated: { printed: '${stated}' }
  beside: { tables: [one, two], area: E01000001, sentence: '${sentence}' }
`;
  const checks = parseChecks({ file: 'checks.yaml', text });
  return disagreementsOf(checks.map((check) => reconcileCheck(check, new Map())));
}

describe('disagreementsOf', () => {
  it('adds the parts up and keeps the figures as printed', () => {
    expect(disagreements('1,235', 'They make 1,234, not 1,235.')).toEqual([
      {
        tables: ['one', 'two'],
        area: 'E01000001',
        parts: ['1,200', '34'],
        ...{ sum: '1,234', stated: '1,235', sentence: 'They make 1,234, not 1,235.' },
      },
    ]);
  });

  it('refuses figures that agree, and a sentence without the sum or what is stated', () => {
    expect(() => disagreements('1,234', 'They make 1,234.')).toThrow(/does not differ/);
    expect(() => disagreements('1,235', 'They do not make 1,235.')).toThrow(/needs 1,234/);
    expect(() => disagreements('1,235', 'They make 1,234.')).toThrow(/needs 1,235/);
  });
});

describe('the disagreements of the plan', () => {
  const tables = loadPrintedTables();
  const found = [
    ...new Map(
      tables.flatMap((table) => table.disagreements).map((each) => [each.sentence, each]),
    ).values(),
  ];

  it('are the sums worked out by hand', () => {
    expect(found.map(({ sum, stated }) => `${sum} for ${stated}`).sort()).toEqual([
      '11,206 for 1,138',
      '186,000 for 178,100',
      '300 for 340',
      '353 for 354',
      '355 for 385',
      '392 for 386',
      '551 for 550',
      '8,280 for 8,413',
      '8,395 for 8,413',
    ]);
  });

  it('have parts that are printed in their tables, for their area', () => {
    for (const { tables: slugs, area, parts } of found) {
      const printed = tables
        .filter(({ slug }) => slugs.includes(slug))
        .flatMap(({ figures }) => figures)
        .filter((figure) => area === '' || figure.area === area)
        .map(({ value }) => value);
      const values = parts.map((part) => Number(part.replaceAll(',', '')));
      expect(
        values.filter((value) => !printed.includes(value)),
        parts.join(),
      ).toEqual([]);
    }
  });

  it('stand beside every table that they name', () => {
    const slugs = new Set(tables.map(({ slug }) => slug));
    for (const each of found) {
      expect(each.tables.filter((slug) => !slugs.has(slug))).toEqual([]);
      for (const slug of each.tables)
        expect(tables.find((table) => table.slug === slug)?.disagreements).toContainEqual(each);
    }
  });
});
