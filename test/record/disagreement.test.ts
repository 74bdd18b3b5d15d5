import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPrintedTables } from '../../scripts/load-printed-tables.ts';
import { parseDisagreements } from '../../src/record/disagreement.ts';

const FILE = 'data/record/leicester-city-strategy/disagreements.csv';
const HEADER = 'tables,area,parts,stated,sentence\n';

const parse = (row: string) => parseDisagreements(`${HEADER}${row}\n`, 'test.csv');

describe('parseDisagreements', () => {
  it('adds the parts up and keeps the figures as printed', () => {
    expect(parse('one two,E01000001,"1,200 + 34","1,235","They make 1,234, not 1,235."')).toEqual([
      {
        tables: ['one', 'two'],
        area: 'E01000001',
        parts: ['1,200', '34'],
        ...{ sum: '1,234', stated: '1,235', sentence: 'They make 1,234, not 1,235.' },
      },
    ]);
  });

  it('refuses figures that agree, and a sentence without the sum or what is stated', () => {
    expect(() => parse('one,,120 + 105,225,They make 225.')).toThrow(/another figure than the sum/);
    expect(() => parse('one,,120 + 105,230,They make 230.')).toThrow(/a sentence with 225/);
    expect(() => parse('one,,120 + 105,230,They make 225.')).toThrow(/a sentence with 230/);
  });

  it('refuses what is no whole number, and never reads a blank as zero', () => {
    expect(() => parse('one,,120 + ,230,They make 120.')).toThrow(/whole numbers/);
    expect(() => parse('one,,1.5,2,They make 2.')).toThrow(/whole numbers/);
  });
});

describe('the disagreements of the plan', () => {
  const found = parseDisagreements(readFileSync(FILE, 'utf8'), FILE);
  const tables = loadPrintedTables();

  it('are the sums worked out by hand', () => {
    expect(found.map(({ sum, stated }) => [sum, stated])).toEqual([
      ['300', '340'],
      ['355', '385'],
      ['8,280', '8,413'],
      ['8,395', '8,413'],
      ['392', '386'],
      ['551', '550'],
      ['353', '354'],
      ['11,206', '1,138'],
      ['186,000', '178,100'],
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
