import { describe, expect, it } from 'vitest';
import type { TrendIndicator } from '../../src/indicators/indicator.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { publishTrend } from '../../src/pipeline/publish-trend.ts';
import { gapHeadline, valueHeadline, winterWords } from '../../src/pipeline/trend-headline.ts';
import { formatPeriod } from '../../src/pipeline/period.ts';
import type { Break } from '../../src/record/breaks.ts';
import { published, TOWN } from './published-fixture.ts';

const unit = { kind: 'percent', symbol: '%', words: 'per cent', decimals: 1 } as const;

const SURVEY: TrendIndicator = {
  kind: 'trend',
  title: 'Work',
  noun: 'employment rate',
  measure: 'Residents in work, per cent',
  unit,
  polarity: 'higher is better',
  range: [0, 100],
  tables: ['work'],
  compute: (tables) => tables('work'),
  headline: (facts) => gapHeadline(facts, { name: 'employment rate', unit, when: formatPeriod }),
  phrase: (value) => `${value} in work`,
  caveats: ['A test.'],
  breaks: ['B1'],
  howMade: ['Copy.'],
};

function row(area: string, year: number, fields: Partial<Observation>): Observation {
  return { ...emptyObservation(area, `${year}-01-01/P1Y`), ...fields };
}

const ROWS = [
  row('E06000001', 2008, { value: 62.3, lower: 59.5, upper: 65.1 }),
  row('E06000001', 2006, { value: 67.8, lower: 65.3, upper: 70.3 }),
  row('E06000001', 2007, { value: null, status: 'not available' }),
  row('E92000001', 2006, { value: 72.5, lower: 72.3, upper: 72.7 }),
  row('E92000001', 2007, { value: 72.4, lower: 72.2, upper: 72.6 }),
  row('E92000001', 2008, { value: 72.1, lower: 71.9, upper: 72.3 }),
  row('E06000099', 2008, { value: 1 }),
];

const UC: Break = {
  id: 'B1',
  title: 'Universal Credit counted',
  date: '2007-05',
  tables: ['work'],
  series: 'Work',
  geographies: ['authority'],
  sentence: 'A sentence.',
  effect: 'Up.',
  source: 'Nomis',
  break: true,
  compare: false,
};

function publish(
  rows: readonly Observation[],
  {
    indicator = SURVEY,
    breaks = [],
  }: { indicator?: TrendIndicator; breaks?: readonly Break[] } = {},
) {
  return published(
    publishTrend({ indicator, slug: 'work', place: TOWN, tables: () => rows, breaks }),
  );
}

describe('publishTrend', () => {
  const trend = publish(ROWS);

  it('puts the place first, then its comparators, each in order of time', () => {
    expect(trend.series.map(({ name, rows }) => [name, rows.map(({ value }) => value)])).toEqual([
      ['Town', [67.8, null, 62.3]],
      ['England', [72.5, 72.4, 72.1]],
    ]);
  });

  it('leads with the gap to the nation where the interval of the gap leaves zero out', () => {
    expect(trend.headline).toBe('Town’s employment rate was 9.8 points below England’s in 2008');
    expect(trend.subtitle).toBe('Residents in work, per cent, Town and comparators, 2006 to 2008');
  });

  it('gives the change with its interval: -5.5 ± 3.8 is a clear fall', () => {
    expect(trend.summary).toBe(
      'In 2008 Town’s employment rate was 62.3% (95% confidence interval: 59.5% to 65.1%). ' +
        'For England it was 72.1%. In 2006 Town’s was 67.8%: a clear fall ' +
        '(\u22125.5 percentage points, 95% confidence interval: \u22129.3 to \u22121.7).',
    );
  });

  it('claims no gap that chance could make', () => {
    const close = ROWS.map((each) =>
      each.value === 72.1 ? { ...each, value: 64, lower: 63, upper: 65 } : each,
    );
    expect(publish(close).headline).toBe(
      'No clear gap between Town’s employment rate and England’s, 2008',
    );
  });

  it('cuts the series at a break and compares nothing across it', () => {
    const cut = publish(ROWS, { breaks: [{ ...UC, date: '2007' }] });
    expect(cut.breaks).toEqual([{ id: 'B1', year: 2007, label: 'Universal Credit counted' }]);
    expect(cut.summary).not.toContain('67.8');
    expect(cut.summary).toContain('Figures from 2007 on are not comparable with earlier ones.');
  });

  it('parts a year that mixes two definitions from both sides, and says so', () => {
    const cut = publish(ROWS, { breaks: [UC] });
    expect(cut.breaks).toEqual([
      { id: 'B1', year: 2007, label: 'Universal Credit counted' },
      { id: 'B1', year: 2008, label: '2007 mixes two definitions' },
    ]);
    expect(cut.summary).not.toContain('67.8');
    expect(cut.summary).toContain(
      'The figure of 2007 mixes two definitions, and figures from 2008 on are not comparable with earlier ones.',
    );
  });

  it('parts a first period that mixes two definitions from the next', () => {
    expect(publish(ROWS, { breaks: [{ ...UC, date: '2006-08' }] }).breaks).toEqual([
      { id: 'B1', year: 2007, label: '2006 mixes two definitions' },
    ]);
  });

  it.each([
    ['that the indicator does not name', { ...UC, id: 'B2' }],
    ['that cuts no line', { ...UC, break: false }],
    ['before the series begins', { ...UC, date: '2005' }],
    ['as its first period begins', { ...UC, date: '2006-01' }],
    ['after the series ends', { ...UC, date: '2009-01' }],
  ])('leaves out a break %s', (_, each) => {
    expect(publish(ROWS, { breaks: [each] }).breaks).toEqual([]);
  });

  it('is nothing where the place has no figure, whatever its comparators have', () => {
    const input = { indicator: SURVEY, slug: 'work', place: TOWN, breaks: [] };
    const blank = row('E06000001', 2008, { status: 'suppressed' });
    for (const rows of [[], ROWS.slice(3), [blank]])
      expect(publishTrend({ ...input, tables: () => rows })).toBeNull();
  });

  it('leaves out comparators without a row, and has no nation to set beside the place then', () => {
    const alone = publish(ROWS.slice(0, 3));
    expect(alone.series.map(({ name }) => name)).toEqual(['Town']);
    expect(alone.headline).toBe('Employment rate: Town 62.3%, 2008');
  });

  it('shades no span for a place without a programme', () => {
    const { programme, ...place } = TOWN;
    expect(programme?.name).toBe('Programme');
    const input = { indicator: SURVEY, slug: 'work', breaks: [], tables: () => ROWS };
    expect(publishTrend({ ...input, place })?.programme).toBeNull();
  });

  it('refuses a value out of range', () => {
    const rows = [row('E06000001', 2008, { value: 101 })];
    expect(() => publish(rows)).toThrow(/found: +101/);
  });
});

describe('publishTrend of counts without an interval', () => {
  const winter = (year: number, value: number) => ({
    ...emptyObservation('E06000001', `${year}-12-01/P3M`),
    value,
  });
  const indicator: TrendIndicator = {
    ...SURVEY,
    headline: (facts) => valueHeadline(facts, { name: 'NEET', unit, when: winterWords }),
  };

  it('names years by the month in which an average ends, and claims no certainty', () => {
    const trend = publish([winter(2017, 5.2), winter(2024, 5.8)], { indicator });
    expect(trend.headline).toBe('NEET: Town 5.8%, winter 2024–25');
    expect(trend.subtitle).toBe('Residents in work, per cent, Town and comparators, 2018 to 2025');
    expect(trend.summary).toBe(
      'Between December 2024 and February 2025 Town’s employment rate was 5.8%. Between December ' +
        '2017 and February 2018 Town’s was 5.2%: a change of +0.6 percentage points.',
    );
  });
});
