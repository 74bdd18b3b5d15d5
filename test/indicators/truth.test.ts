import { describe, expect, it } from 'vitest';
import { mapOf, trendOf } from './published.ts';

/** Figures that the documents print, by value: if one of these moves, the record is wrong. */
describe('published figures', () => {
  const row = (slug: string, area: string, period: string) =>
    mapOf(slug)
      .periods.find((each) => each.slug === period)
      ?.rows.find((each) => each.area === area);

  it('Leicester’s employment rate in 2008 is 62.3% (59.5% to 65.1%)', () => {
    const [leicester] = trendOf('employment-rate').series;
    const in2008 = leicester?.rows.find(({ period }) => period === '2008-01-01/P1Y');
    expect(in2008).toMatchObject({ value: 62.3, lower: 59.5, upper: 65.1 });
  });

  it('43 LSOAs were in the most deprived tenth in 2004, as the plan says', () => {
    const [edition] = mapOf('deprivation-decile').periods;
    expect(edition?.label).toBe('2004');
    expect(edition?.rows).toHaveLength(187);
    expect(edition?.classCounts[0]).toBe(43);
  });

  it('New Parks had 120 of 648 young people NEET, 18.5%, the highest of Table 7', () => {
    const [table7] = mapOf('neet-2007').periods;
    const newParks = table7?.rows.find(({ name }) => name === 'New Parks');
    expect(newParks).toMatchObject({ value: 18.5, count: 120, denominator: 648 });
    expect(newParks?.difference).toBe('higher');
    expect(table7?.pooled).toEqual({ value: 10.1, count: 1118, denominator: 11083 });
  });

  it.each([
    ['target-jobseekers', 392],
    ['target-incapacity-benefit', 551],
    ['target-lone-parents', 353],
  ])('%s of Table 15 add up to %d over 18 LSOAs', (slug, sum) => {
    const [targets] = mapOf(slug).periods;
    const values = targets?.rows.flatMap(({ value }) => (value === null ? [] : [value])) ?? [];
    expect(values).toHaveLength(18);
    expect(values.reduce((all, value) => all + value, 0)).toBe(sum);
    expect(targets?.noData).toBe(187 - 18);
    const others = targets?.rows.filter(({ value }) => value === null) ?? [];
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['not applicable']));
  });

  it('the target for E01013603 is 42 Incapacity Benefit claimants', () => {
    expect(row('target-incapacity-benefit', 'E01013603', 'june-2007')?.value).toBe(42);
  });

  it('Leicester 003A had 83.33 claimants of 1,411 residents in 2013: 5.9 per 100', () => {
    const abbey = row('claimant-rate', 'E01013600', '2013');
    expect(abbey).toMatchObject({
      name: 'Leicester 003A',
      value: 5.9,
      count: 83.33,
      denominator: 1411,
    });
    expect(abbey?.lower).toBeLessThan(5.9);
    expect(abbey?.upper).toBeGreaterThan(5.9);
  });

  it('Abbey had 534 unemployed of 5,465 economically active in April 2001: 9.8%', () => {
    expect(row('unemployment-2001', 'E05001784', 'april-2001')?.value).toBe(9.8);
  });

  it('employment deprivation is mapped on the LSOAs of each edition: 187, 192 and 200', () => {
    const { periods } = mapOf('employment-deprivation');
    expect(periods.map(({ label, edition, rows }) => [label, edition, rows.length])).toEqual([
      ['2010', 'lsoa2001', 187],
      ['2019', 'lsoa2011', 192],
      ['2025', 'lsoa2021', 200],
    ]);
  });

  it('no change is stated from 2013, when definitions mix', () => {
    const { periods } = mapOf('claimant-change');
    expect(periods.map(({ label }) => label)).toEqual([
      '2014 to 2019',
      '2019 to 2021',
      '2021 to 2022',
    ]);
  });

  it('shares of the claimants add up to 100% before rounding', () => {
    for (const { rows } of mapOf('claimant-share').periods) {
      const sum = rows.reduce(
        (all, { count, denominator }) => all + (count ?? 0) / (denominator ?? 0),
        0,
      );
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it('the claimant rate of the authority is cut before and after 2013, and no other trend is', () => {
    expect(trendOf('claimant-rate-16-64').breaks.map(({ id, year }) => [id, year])).toEqual([
      ['B1', 2013],
      ['B1', 2014],
    ]);
    for (const slug of ['employment-rate', 'economic-inactivity', 'modelled-unemployment', 'neet'])
      expect(trendOf(slug).breaks, slug).toEqual([]);
  });

  it('2018 has no combined NEET and not known figure, and none is made up', () => {
    const [leicester] = trendOf('neet-or-not-known').series;
    expect(leicester?.rows[0]).toMatchObject({ value: null, status: 'not available' });
  });

  it('nothing is compared with the claimant rate of 2013, which mixes two definitions', () => {
    const { summary } = trendOf('claimant-rate-16-64');
    expect(summary).toContain('In 2014 Leicester’s was ');
    expect(summary).not.toContain('In 2013 ');
  });
});
