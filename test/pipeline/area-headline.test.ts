import { describe, expect, it } from 'vitest';
import { areaHeadline } from '../../src/pipeline/area-headline.ts';
import type { HeadlineWords } from '../../src/pipeline/area-headline.ts';
import type { ProfileFigure } from '../../src/pipeline/area-profile.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { RATE } from './published-fixture.ts';

const FIGURE: ProfileFigure = {
  ...emptyObservation('E01000010', '2013-01-01/P1Y'),
  ...{ value: 18.5, lower: 15.8, upper: 21.6, count: 120, denominator: 648 },
  ...{ indicator: 'test', title: 'Test rate', label: '2013', periodSlug: '2013' },
  ...{ difference: 'higher', pooled: 10.1, derivation: null },
};

/** The headline of an area whose figure is changed in some fields. */
function headline(fields: Partial<ProfileFigure>, words: Partial<HeadlineWords> = {}): string {
  return areaHeadline({
    name: 'New Parks ward',
    indicator: { unit: RATE.unit, phrase: (value) => `${value} of residents` },
    together: 'all 22 wards together',
    figure: { ...FIGURE, ...fields },
    missing: 'No figure published for this area.',
    ...words,
  });
}

describe('areaHeadline', () => {
  it('says value, interval and comparison in one sentence', () => {
    expect(headline({})).toBe(
      'In 2013, New Parks ward had 18.5% of residents (95% confidence interval: 15.8% to 21.6%), ' +
        'higher than the 10.1% in all 22 wards together.',
    );
  });

  it.each([
    ['lower', 'lower than the 10.1% in all 22 wards together.'],
    ['not different', 'not clearly different from the 10.1% in all 22 wards together.'],
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
        'lower than the 10.1% in all 22 wards together.',
    );
  });

  it('says a span of years as a span', () => {
    expect(headline({ label: '2014 to 2019', difference: null })).toMatch(
      /^Between 2014 and 2019, New Parks ward had /,
    );
  });

  it('says why there is no figure, after the name', () => {
    const missing = 'No figure published for this area.';
    const said = 'New Parks ward: no figure published for this area.';
    expect(headline({}, { figure: undefined, missing })).toBe(said);
    expect(headline({ value: null }, { missing })).toBe(said);
  });

  it('adds no symbol to a unit that has none', () => {
    const indicator = {
      unit: { ...RATE.unit, symbol: '' },
      phrase: (value: string) => `${value} claimants per 100 residents`,
    };
    expect(headline({ value: 1234.5, lower: null }, { indicator })).toBe(
      'In 2013, New Parks ward had 1,234.5 claimants per 100 residents, ' +
        'higher than the 10.1 in all 22 wards together.',
    );
  });
});
