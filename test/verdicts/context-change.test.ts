import { describe, expect, it } from 'vitest';
import { emptyObservation, type Observation } from '../../src/pipeline/observation.ts';
import { parseBreaks } from '../../src/record/breaks.ts';
import { computeContextChange, type ContextSeries } from '../../src/verdicts/context-change.ts';
import { INVENTED_CONTEXT } from './invented-target.ts';

const { area } = INVENTED_CONTEXT;

function row(period: string, value: number | null, ends: readonly [number, number] | null) {
  const [lower, upper] = ends ?? [null, null];
  return { ...emptyObservation(area, period), value, lower, upper } satisfies Observation;
}

// Annual Population Survey, Leicester, ages 16 to 64.
const rows = [
  row('2006-01-01/P1Y', 67.8, [65.3, 70.3]),
  row('2007-01-01/P1Y', 66.7, [64.1, 69.3]),
  row('2008-01-01/P1Y', 62.3, [59.5, 65.1]),
  row('2008-04-01/P1Y', 62, [59, 65]),
  row('2009-01-01/P1Y', null, null),
  row('2010-01-01/P1Y', 70, [67, 72]),
  row('2011-01-01/P1Y', 60, [58, 62]),
  { ...row('2006-01-01/P1Y', 1, [0, 2]), area: 'E92000001' },
];

const series: ContextSeries = {
  rows,
  breaks: [],
  name: 'Employment rate, Leicester',
  definition: 'everyone aged 16 to 64',
  source: 'Table rate-16-64, E06000016',
};

const compute = (from: string, to: string, parts: Partial<ContextSeries> = {}) =>
  computeContextChange({ ...INVENTED_CONTEXT, from, to }, { ...series, ...parts });

describe('computeContextChange', () => {
  it('is −5.5 within 3.8 from 2006 to 2008, a fall, and shows the sum', () => {
    const { change, sum } = compute('2006-01-01/P1Y', '2008-01-01/P1Y');
    expect(change.points).toBe(-5.5);
    expect(change.margin).toBeCloseTo(Math.hypot(2.5, 2.8), 8);
    expect(change.direction).toBe('fall');
    expect(sum.lines).toEqual([
      '62.3 − 67.8 = −5.5 percentage points.',
      'Half-widths: 2006, 2.5; 2008, 2.8.',
      'Margin: √(2.8² + 2.5²) = 3.75.',
      '95% interval: (−5.5) − 3.75 = −9.25 to (−5.5) + 3.75 = −1.75.',
      'The interval leaves zero out: a fall.',
    ]);
    expect(sum.result).toBe('−5.5 percentage points (plus or minus 3.8): a fall.');
    expect(sum.inputs.map(({ value, lower, upper }) => [value, lower, upper])).toEqual([
      [67.8, 65.3, 70.3],
      [62.3, 59.5, 65.1],
    ]);
    expect(sum.inputs[1]).toMatchObject({
      unit: 'per cent',
      period: '2008',
      definition: 'everyone aged 16 to 64',
      source: 'Table rate-16-64, E06000016, 2008',
    });
  });

  it('is −1.1 within 3.6 from 2006 to 2007: no clear change', () => {
    const { change, sum } = compute('2006-01-01/P1Y', '2007-01-01/P1Y');
    expect(change.direction).toBe('no clear change');
    expect(sum.lines).toContain('Margin: √(2.6² + 2.5²) = 3.61.');
    expect(sum.lines.at(-1)).toBe('The interval holds zero: no clear change.');
    expect(sum.result).toBe('−1.1 percentage points (plus or minus 3.6): no clear change.');
  });

  it('shows both margins where an estimate lies askew in its interval', () => {
    // Down: √(3² + 2.8²) = √16.84 = 4.10; up: √(2² + 2.8²) = √11.84 = 3.44.
    const { sum } = compute('2008-01-01/P1Y', '2010-01-01/P1Y');
    expect(sum.lines).toEqual([
      '70.0 − 62.3 = +7.7 percentage points.',
      'Half-widths: 2008, 2.8; 2010, 3.0 below and 2.0 above.',
      'Margin below: √(3.0² + 2.8²) = 4.10.',
      'Margin above: √(2.0² + 2.8²) = 3.44.',
      '95% interval: 7.7 − 4.10 = 3.60 to 7.7 + 3.44 = 11.14.',
      'The interval leaves zero out: a rise.',
    ]);
    expect(sum.result).toBe('+7.7 percentage points (minus 4.1, plus 3.4): a rise.');
  });

  it('takes the half-widths that face each end where the earlier estimate lies askew', () => {
    // Down: √(2² + 2²) = √8 = 2.83; up: √(2² + 3²) = √13 = 3.61.
    const { change, sum } = compute('2010-01-01/P1Y', '2011-01-01/P1Y');
    expect(sum.lines.slice(2, 4)).toEqual([
      'Margin below: √(2.0² + 2.0²) = 2.83.',
      'Margin above: √(2.0² + 3.0²) = 3.61.',
    ]);
    expect(change.lower).toBeCloseTo(-10 - Math.sqrt(8), 8);
    expect(change.upper).toBeCloseTo(-10 + Math.sqrt(13), 8);
  });

  it('lets every printed figure be recomputed from its inputs alone', () => {
    const { sum } = compute('2006-01-01/P1Y', '2008-01-01/P1Y');
    const numbers = sum.inputs.map(({ value, lower, upper }) => [value, lower, upper].map(Number));
    const [[v0 = 0, , u0 = 0] = [], [v1 = 0, l1 = 0] = []] = numbers;
    const margin = Math.sqrt((v1 - l1) ** 2 + (u0 - v0) ** 2);
    expect(sum.result).toContain((v1 - v0).toFixed(1).replace('-', '−'));
    expect(sum.result).toContain(`plus or minus ${margin.toFixed(1)}`);
    expect(sum.lines.join(' ')).toContain(`= ${margin.toFixed(2)}.`);
    expect(sum.lines.join(' ')).toContain((v1 - v0 - margin).toFixed(2).replace('-', '−'));
    expect(sum.lines.join(' ')).toContain((v1 - v0 + margin).toFixed(2).replace('-', '−'));
  });

  it('refuses periods that overlap, or run backwards', () => {
    expect(() => compute('2008-01-01/P1Y', '2008-04-01/P1Y')).toThrow(/overlap/);
    expect(() => compute('2008-01-01/P1Y', '2006-01-01/P1Y')).toThrow(/not later/);
  });

  it('refuses a period without its row, its estimate, or with two rows', () => {
    expect(() => compute('2006-01-01/P1Y', '2012-01-01/P1Y')).toThrow(/2012.*0 rows/);
    expect(() => compute('2006-01-01/P1Y', '2009-01-01/P1Y')).toThrow(/both ends/);
    const twice = [...rows, ...rows];
    expect(() => compute('2006-01-01/P1Y', '2008-01-01/P1Y', { rows: twice })).toThrow(/2 rows/);
  });

  it('refuses to cross a break that cuts the series, and no other', () => {
    const breakAt = (date: string, fields: string) =>
      parseBreaks(
        `- { id: B1, title: A break, date: '${date}', series: a, geographies: [], sentence: It came., effect: e, source: s, ${fields} }`,
        'breaks.yaml',
      );
    const run = (date: string, fields: string) =>
      compute('2006-01-01/P1Y', '2008-01-01/P1Y', { breaks: breakAt(date, fields) });
    const cut = 'tables: [rate-16-64], break: true, compare: false';
    for (const date of ['2006-02', '2007', '2008-12'])
      expect(() => run(date, cut)).toThrow(/break B1 lies between/);
    for (const date of ['2006-01', '2009-01']) expect(run(date, cut).change.points).toBe(-5.5);
    const other = 'tables: [another], break: true, compare: false';
    const kept = 'tables: [rate-16-64], break: false, compare: true';
    for (const fields of [other, kept]) expect(run('2007', fields).change.points).toBe(-5.5);
  });
});
