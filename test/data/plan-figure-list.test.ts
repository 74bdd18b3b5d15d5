import { describe, expect, it } from 'vitest';
import { loadPlanFigures } from '../../scripts/derived-figures.ts';
import { loadIndicators } from '../../scripts/declarations.ts';
import { loadTables } from '../../scripts/load-observations.ts';
import { loadPrintedTables } from '../../scripts/load-printed-tables.ts';
import { loadRecord } from '../../scripts/load-record.ts';
import { mostDeprived } from '../../src/pipeline/most-deprived.ts';

const tables = await loadTables();
const indicators = await loadIndicators();
const [plan] = loadPlanFigures(tables);
const figures = plan?.figures ?? [];
const figure = (number: number) => figures.find((each) => each.number === number);

describe('the figures of the plan of 2007', () => {
  it('are 11: three are rebuilt, two in part, six are not', () => {
    expect(plan?.programme).toBe('leicester-city-strategy');
    const states = Map.groupBy(figures, ({ state }) => state);
    expect([...states].map(([state, all]) => [state, all.map(({ number }) => number)])).toEqual([
      ['rebuilt', [1, 3, 4]],
      ['not rebuilt', [2, 7, 8, 9, 10, 11]],
      ['partly rebuilt', [5, 6]],
    ]);
  });

  it('1: 20 LSOAs of Leicester rank among the most deprived 5% of England in 2004, 43 in the tenth', () => {
    expect(figure(1)?.deprived).toMatchObject({ lastRank: 1624, ranked: 187 });
    expect(figure(1)?.deprived?.areas).toHaveLength(20);
    const tenth = { period: '2004-01-01/P1Y', ranked: 32482, percent: 10 };
    expect(mostDeprived(tables('deprivation-rank'), tenth).areas).toHaveLength(43);
  });

  it('1: 14 of the 20 are among the 18 target areas', () => {
    const targets = new Set(tables('plan-target-jobseekers').map(({ area }) => area));
    expect(figure(1)?.deprived?.areas.filter(({ code }) => targets.has(code))).toHaveLength(14);
  });

  it('3: shares of Leicester City add up to 100.1 and those of the others to 100.0', () => {
    const printed = loadPrintedTables().find(({ slug }) => slug === 'figure-3-workforce-skills');
    const rows = Map.groupBy(printed?.figures ?? [], ({ row }) => row);
    const sums = [...rows].map(([row, cells]) => [
      row,
      Math.round(10 * cells.reduce((sum, { value }) => sum + value, 0)) / 10,
    ]);
    expect(sums).toEqual([
      ['Leicester City', 100.1],
      ['Leicester Shire', 100],
      ['East Midlands', 100],
      ['Great Britain', 100],
    ]);
  });

  it('name documents, trends, maps and tables that are on record', () => {
    const record = loadRecord().find(({ slug }) => slug === plan?.programme);
    const documents = record?.programme.documents.map(({ id }) => id) ?? [];
    const printed = loadPrintedTables().map(({ slug }) => slug);
    const slugsOf = (kind: string) =>
      indicators.filter((each) => each.kind === kind).map(({ slug }) => slug);
    for (const { at, drawing, nearest } of figures) {
      expect(documents).toContain(at.document);
      if (drawing?.kind === 'trend') expect(slugsOf('trend')).toContain(drawing.indicator);
      if (drawing?.kind === 'printed') expect(printed).toContain(drawing.table);
      for (const each of nearest)
        if ('map' in each) expect(slugsOf('map')).toContain(each.map);
        else expect(slugsOf('trend')).toContain(each.trend);
    }
  });
});
