import { describe, expect, it } from 'vitest';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Break } from '../../src/record/breaks.ts';
import { countedFall } from '../../src/record/counted-fall.ts';
import { parseItems } from '../../src/record/item.ts';
import { publishProgramme } from '../../src/record/publish-record.ts';
import { loadBreaks } from '../../scripts/derived-files.ts';
import { INVENTED_PROGRAMME } from './invented-programme.ts';

const AREA = 'E01013603';
const series = { table: 'counted', area: AREA, from: '2006-08-01/P1M', within: 5 };

/** Counts of the area by month. */
function counts(values: Readonly<Record<string, number | null>>) {
  return Object.entries(values).map(([month, value]) => ({
    ...emptyObservation(AREA, `${month}-01/P1M`),
    value,
    status: value === null ? ('suppressed' as const) : ('' as const),
  }));
}

function breakAt(date: string, own: Partial<Break> = {}): Break {
  return {
    ...{ id: 'B1', title: 'A break', date, tables: ['counted'], series: 'Counted' },
    ...{ geographies: ['lsoa2001'], sentence: 'It broke.', effect: 'It cannot be compared.' },
    ...{ source: 'Invented', break: true, compare: false, ...own },
  };
}

const fall = (rows: ReturnType<typeof counts>, breaks: readonly Break[] = []) =>
  countedFall(series, 'people-claiming', { rows, breaks });

describe('countedFall', () => {
  it('sets the month of the plan against the same month of the last year', () => {
    const rows = counts({ '2006-08': 60, '2007-08': 55, '2008-02': 20, '2008-08': 45 });
    expect(fall(rows)).toMatchObject({
      value: 15,
      printed: '60 − 45 = 15',
      period: 'August 2006 to August 2008',
      definition: 'people-claiming',
      certainty: { rounding: 10 },
    });
  });

  it('goes no further than a break that forbids comparison', () => {
    const rows = counts({ '2006-08': 60, '2007-08': 55, '2008-08': 45, '2009-08': 10 });
    expect(fall(rows, [breakAt('2008-10')])?.period).toBe('August 2006 to August 2008');
    expect(fall(rows, [breakAt('2008-08')])?.period).toBe('August 2006 to August 2007');
    expect(fall(rows, [breakAt('2006-08')])?.period).toBe('August 2006 to August 2009');
    expect(fall(rows, [breakAt('2009', { compare: true, break: false })])?.value).toBe(50);
    expect(fall(rows, [breakAt('2007', { tables: ['another'] })])?.value).toBe(50);
  });

  it('finds nothing where there is no figure to begin or to end with', () => {
    expect(fall([])).toBeUndefined();
    expect(fall(counts({ '2006-08': 60 }))).toBeUndefined();
    expect(fall(counts({ '2006-08': null, '2007-08': 55 }))).toBeUndefined();
    expect(fall(counts({ '2006-08': 60, '2007-08': null }))).toBeUndefined();
    expect(fall(counts({ '2006-08': 60, '2007-08': 50 }), [breakAt('2007')])).toBeUndefined();
  });
});

describe('a target that a table counts', () => {
  const file = 'items/counted.yaml';
  const items = parseItems({
    file,
    text: `id: fewer-claimants
kind: target
title: 42 fewer claimants
quote: Reduce by 42.
at: { document: plan, place: Table 15 }
part: Part one
areas: [${AREA}]
target:
  measure: Reduction in claimants
  basis: count
  unit: people
  better: higher
  definition: people-claiming
  series: { table: counted, area: ${AREA}, from: 2006-08-01/P1M, within: 5 }
  versions:
    - id: plan
      value: 42
      printed: '42'
      set: '2007-06'
      decided: The plan
      why: As printed.
      at: { document: plan, place: Table 15 }
`,
  });
  const judge = (later: number | null) => {
    const filed = items.map((item) => ({ file, item }));
    const record = {
      slug: 'invented',
      programme: INVENTED_PROGRAMME,
      items: filed,
      tables: new Map(),
    };
    const rows = later === null ? [] : counts({ '2006-08': 100, '2008-08': later });
    const [item] = publishProgramme(record, {
      ...{ areas: [], pages: [], indicators: [], names: new Map(), disagreements: [] },
      ...{ asOf: '2008-08', breaks: loadBreaks(), tables: () => rows },
    }).items;
    return item;
  };

  it.each([
    [60, 'cannot-tell-rounding'],
    [45, 'met'],
    [70, 'not-met'],
    [null, 'no-figure'],
  ] as const)('100, then %s: %s', (later, verdict) => {
    expect(judge(later)?.standing).toBe(verdict);
  });

  it('shows the subtraction, both ends of the rounding and the table', () => {
    const sum = judge(60)?.verdicts[0]?.sum;
    expect(sum?.lines).toEqual([
      'Target: 42, no date printed.',
      'Reached at 42 or higher.',
      'Achieved: 100 − 60 = 40 (August 2006 to August 2008).',
      'Within 10 either way: 40 − 10 = 30, 40 + 10 = 50.',
      expect.stringMatching(/^Low end: .*short of the target/),
      expect.stringMatching(/^High end: .*reaches the target/),
    ]);
    expect(sum?.inputs.at(-1)?.source).toBe(`data/observations/counted.csv, ${AREA}`);
  });
});
