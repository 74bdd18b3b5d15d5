import { describe, expect, it } from 'vitest';
import type { AreaWords } from '../../src/indicators/indicator.ts';
import { areaHeadline } from '../../src/pipeline/area-headline.ts';
import type { HeadlineWords } from '../../src/pipeline/area-headline.ts';
import type { ProfileFigure } from '../../src/pipeline/area-profile.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { RATE } from './published-fixture.ts';

const FIGURE: ProfileFigure = {
  ...emptyObservation('E01000010', '2013-01-01/P1Y'),
  ...{ value: 18.5, lower: 15.8, upper: 21.6, count: 120, denominator: 648 },
  ...{ indicator: 'test', title: 'Test rate', label: '2013', periodSlug: '2013', decimals: 1 },
  ...{ edition: 'ward2003', difference: 'higher', direction: null, pooled: 10.1, derivation: null },
};

/** The headline of an area whose figure is changed in some fields. */
function headline(fields: Partial<ProfileFigure>, words: Partial<HeadlineWords> = {}): string {
  return areaHeadline({
    name: 'New Parks ward',
    indicator: RATE,
    together: 'the city’s 22 wards taken together',
    figure: { ...FIGURE, ...fields },
    instead: undefined,
    nearest: null,
    ...words,
  });
}

describe('areaHeadline', () => {
  it('says value, interval and comparison in one sentence', () => {
    expect(headline({})).toBe(
      'In 2013, New Parks ward had 18.5% of residents (95% confidence interval: 15.8% to 21.6%), ' +
        'higher than the 10.1% in the city’s 22 wards taken together.',
    );
  });

  it.each([
    ['lower', 'lower than the 10.1% in the city’s 22 wards taken together.'],
    [
      'not different',
      'not clearly different from the 10.1% in the city’s 22 wards taken together.',
    ],
  ] as const)('says of an area that is %s: “%s”', (difference, words) => {
    expect(headline({ difference })).toContain(`21.6%), ${words}`);
  });

  it('claims no comparison where none was made', () => {
    const plain =
      'In 2013, New Parks ward had 18.5% of residents (95% confidence interval: 15.8% to 21.6%).';
    expect(headline({ difference: null })).toBe(plain);
    expect(headline({ pooled: null })).toBe(plain);
  });

  it('leaves out an interval that is not known at both ends', () => {
    const plain = 'In 2013, New Parks ward had 18.5% of residents.';
    expect(headline({ lower: null, upper: null, difference: null })).toBe(plain);
    expect(headline({ upper: null, difference: null })).toBe(plain);
  });

  it('prints a figure of zero as a figure', () => {
    expect(headline({ value: 0, lower: 0, upper: 3.7, difference: 'lower' })).toBe(
      'In 2013, New Parks ward had 0.0% of residents (95% confidence interval: 0.0% to 3.7%), ' +
        'lower than the 10.1% in the city’s 22 wards taken together.',
    );
  });

  it('says a span of years as a span', () => {
    expect(headline({ label: '2014 to 2019', difference: null })).toMatch(
      /^Between 2014 and 2019, New Parks ward had /,
    );
  });

  it('names the measure that has no figure, and where the nearest is', () => {
    const nearest = 'The nearest that was published is for Tiny 002A.';
    const said = 'No test rate is published for New Parks ward.';
    expect(headline({}, { figure: undefined })).toBe(said);
    expect(headline({ value: null })).toBe(said);
    expect(headline({ value: null }, { nearest })).toBe(`${said} ${nearest}`);
  });

  it('says the newest figure of another measure instead, in that measure’s own sentence', () => {
    const figure = {
      ...FIGURE,
      value: 2,
      lower: null,
      upper: null,
      label: '2025',
      decimals: 0,
    } as const;
    const nearest = 'The nearest that was published is for Tiny 002A.';
    const unit = { ...RATE.unit, kind: 'decile', symbol: '', decimals: 0 } as const;
    const areaSentence = ({ name, label, value }: AreaWords) =>
      `In the list of ${label}, ${name} stood in tenth ${value} of 10`;
    const indicator = { ...RATE, unit, areaSentence };
    const instead = { indicator, figure };
    expect(headline({ value: null }, { instead, nearest })).toBe(
      'No test rate is published for New Parks ward. In the list of 2025, New Parks ward stood in tenth 2 of 10.',
    );
    expect(headline({}, { instead, nearest })).toBe(headline({}));
  });

  it('adds no symbol to a unit that has none', () => {
    const indicator = {
      noun: 'claimant rate',
      unit: { ...RATE.unit, symbol: '' },
      phrase: (value: string) => `${value} claimants per 100 residents`,
    };
    expect(headline({ value: 1234.5, lower: null }, { indicator })).toBe(
      'In 2013, New Parks ward had 1,234.5 claimants per 100 residents, ' +
        'higher than the 10.1 in the city’s 22 wards taken together.',
    );
  });
});
