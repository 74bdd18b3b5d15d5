import { describe, expect, test } from 'vitest';
import { formatRefreshReport, reportTable } from '../../src/pipeline/refresh-report.ts';
import type { RefreshReport, TableReport } from '../../src/pipeline/refresh-report.ts';

const summary = {
  rows: 4,
  areas: 2,
  periods: 2,
  oldest: '2021-01-01/P1Y',
  latest: '2022-01-01/P1Y',
  absent: 1,
};
const about: Parameters<typeof reportTable>[1] = {
  ...{ table: 'neet-16-17', source: 'neet', summary, suspicious: [] },
  state: 'changed',
};
const NONE = { rows: [], added: [], revised: [], vanished: [], newPeriods: [], newAreas: [] };

const reportOf = (table: TableReport, own: Partial<RefreshReport> = {}): RefreshReport => ({
  ...{ day: '2024-05-17', until: '2024-05', isWritten: true },
  ...{ answers: { new: 2, kept: 0 }, geography: [], leftOut: [], tables: [table], ...own },
});

describe('formatRefreshReport', () => {
  test('says one line of a table that is as it was', () => {
    const report = reportOf(reportTable(NONE, { ...about, state: 'confirmed' }));
    expect(formatRefreshReport(report)).toEqual([
      'neet-16-17: confirmed; 4 rows, 2 areas, 2 periods, latest 2022, 1 without a value',
      'answers: 2 new',
      'Written to data/.',
    ]);
  });

  test('shows a blank as a blank, and samples of many new areas', () => {
    const where = { area: 'E06000016', period: '2017-12-01/P3M' };
    const change = {
      ...NONE,
      newAreas: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      revised: [
        { ...where, column: 'value', old: 7.1, new: null },
        { ...where, column: 'status', old: '', new: 'suppressed' },
      ] as const,
    };
    expect(formatRefreshReport(reportOf(reportTable(change, about))).slice(0, 4)).toEqual([
      'neet-16-17',
      '  new areas: 7 (A, B, C, D, E and 2 more)',
      '  revised: E06000016, December 2017 to February 2018, value 7.1 -> blank',
      '  revised: E06000016, December 2017 to February 2018, status blank -> suppressed',
    ]);
  });

  test('shows the twenty largest steps to look into, and counts the others', () => {
    const suspicious = Array.from({ length: 30 }, (_, at) => ({
      ...{ area: `E${at}`, from: '2020-01-01/P1Y', to: '2021-01-01/P1Y', old: 1, new: 9 },
      times: at % 2 === 0 ? 5 + at : 0.2 / (at + 1),
    }));
    const lines = formatRefreshReport(reportOf(reportTable(NONE, { ...about, suspicious })));
    const steps = lines.filter((line) => line.startsWith('  suspicious: '));
    expect(steps).toHaveLength(21);
    expect(steps[0]).toContain('E29, 2020 to 2021, 1 -> 9: 0.00666');
    expect(steps[20]).toBe('  suspicious: 10 smaller steps; --json names all');
  });

  test('counts files of geography, and names those that are not as they were', () => {
    const geography = [
      { file: 'geography/leicester/areas.csv', state: 'confirmed' },
      { file: 'geography/leicester/lsoa2011.topojson', state: 'changed' },
    ] as const;
    const lines = formatRefreshReport(reportOf(reportTable(NONE, about), { geography }));
    expect(lines).toContain('geography/leicester/lsoa2011.topojson: changed');
    expect(lines).toContain('geography: 2 files, 1 of them new or changed');
  });

  test('says what was left out, and why', () => {
    const leftOut = ['Leicester: 12 of 900 postcodes of the directory, which have ended'];
    expect(formatRefreshReport(reportOf(reportTable(NONE, about), { leftOut }))).toContain(
      'left out: Leicester: 12 of 900 postcodes of the directory, which have ended',
    );
  });
});
