import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/releases/canonical-json.ts';
import { parseChangesCsv, renderChangesCsv } from '../../src/releases/changes-csv.ts';
import { parseReleaseNotes } from '../../src/releases/release-notes.ts';
import { compareVersions, isDay, isVersion } from '../../src/releases/version.ts';
import { parseWithdrawnCharts } from '../../src/releases/withdrawn-charts.ts';
import { tinyChange } from './tiny-record.ts';

describe('canonicalJson', () => {
  it('gives one text for one record, whatever the order of its fields', () => {
    expect(canonicalJson({ b: [2, { d: 1, c: null }], a: '' })).toBe(
      '{"a":"","b":[2,{"c":null,"d":1}]}',
    );
  });
});

describe('versions and days', () => {
  it('are told from what is none', () => {
    expect(['1.0.0', '0.1.10'].every(isVersion)).toBe(true);
    expect(['1.0', '01.0.0', '1.0.0-beta', 'v1.0.0', '1.0.0/..'].some(isVersion)).toBe(false);
    expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-1-1', '2026-00-00'].some(isDay)).toBe(false);
  });

  it('rise by number and not by letter', () => {
    expect(['1.10.0', '1.9.1', '1.9.0'].toSorted(compareVersions)).toEqual([
      ...['1.9.0', '1.9.1', '1.10.0'],
    ]);
  });
});

describe('the ledger', () => {
  it('reads back what it wrote, with what was not there told from what was blank', () => {
    const changes = [
      tinyChange({ old: '', new: '4.2', kind: 'new' }),
      tinyChange({ column: 'row', old: null, new: '4.2', kind: 'new' }),
      tinyChange({
        column: 'row',
        old: '4.2',
        new: null,
        kind: 'withdrawal',
        reason: 'Lost, "gone"',
      }),
      tinyChange({ key: '*', column: 'count', old: '3 values', new: null, kind: 'withdrawal' }),
    ];
    expect(parseChangesCsv(renderChangesCsv(changes), 'changes.csv')).toEqual(changes);
    expect(parseChangesCsv(renderChangesCsv([]), 'changes.csv')).toEqual([]);
  });
});

describe('parseReleaseNotes', () => {
  const parse = (text: string) => parseReleaseNotes({ file: 'next.yaml', text });

  it('takes lists that are left out as empty', () => {
    expect(parse('summary: New figures of 2012.\n')).toEqual({
      ...{ summary: 'New figures of 2012.', corrections: [], withdrawals: [], revisions: [] },
    });
  });

  it.each([
    ['summary: x\n', 'summary'],
    ['summary: New figures of 2012.\ncorrections: [{ dataset: rate }]\n', 'corrections.0.reason'],
    [
      'summary: New figures.\ncorrections: [{ dataset: rate, reason: "" }]\n',
      'corrections.0.reason',
    ],
    ['summary: New figures.\nwithdrawals: [{ dataset: r, why: lost }]\n', 'withdrawals.0'],
  ])('refuses %j, naming the field', (text, field) => {
    expect(() => parse(text)).toThrow(`next.yaml, column "${field}`);
  });
});

describe('parseWithdrawnCharts', () => {
  const parse = (text: string) => parseWithdrawnCharts({ file: 'withdrawn.yaml', text });
  const chart = `- id: a
  name: A
  date: "2026-01-01"
  reason: Its source is lost.
  successor: null
  lastRelease: "1.0.0"
`;

  it('reads a file of nothing but comments, and one with a chart', () => {
    expect(parse('# none so far\n')).toEqual([]);
    expect(parse(chart)).toHaveLength(1);
  });

  it('refuses a chart twice, or without its reason', () => {
    expect(() => parse(chart + chart)).toThrow('column "a.id"');
    expect(() => parse(chart.replace('Its source is lost.', 'lost'))).toThrow('column "a.reason"');
  });
});
