import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  ChoroplethIndicator,
  SymbolIndicator,
  Tables,
} from '../../src/indicators/indicator.ts';
import { checkMark, computeOwn, roundRow } from '../../src/pipeline/indicator-rows.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';

const rows = ['in', 'out'].map((area) => emptyObservation(area, '2013-01-01/P1Y'));

describe('computeOwn', () => {
  const here = new Set(['in']);
  const compute = (name: string) => ({
    tables: ['declared'],
    compute: (tables: Tables) => tables(name).map(({ area }) => area),
  });

  it('holds the rows of the place alone', () => {
    expect(computeOwn(compute('declared'), () => rows, here)).toEqual(['in']);
  });

  it('refuses a table that the indicator does not cite', () => {
    expect(() => computeOwn(compute('other'), () => rows, here)).toThrow(
      'table "other" is read but not declared',
    );
  });

  it('asks for nothing where no table has a row of the place', () => {
    const never = { tables: ['declared'], compute: () => expect.fail('was asked') };
    expect(computeOwn(never, () => rows, new Set(['elsewhere']))).toEqual([]);
  });
});

describe('roundRow', () => {
  const row = { ...emptyObservation('a', '2013-01-01/P1Y'), count: 83.33, denominator: 1411 };

  it('rounds value and interval and leaves counts as they are', () => {
    const rounded = roundRow({ ...row, value: 5.905, lower: 4.79, upper: 7.25 }, 1);
    expect(rounded).toMatchObject({ value: 5.9, lower: 4.8, upper: 7.3, count: 83.33, status: '' });
  });

  it('says of a value that prints as zero that it is none', () => {
    expect(roundRow({ ...row, value: 0.04 }, 1)).toMatchObject({
      value: 0,
      status: 'rounds to zero',
    });
    expect(roundRow({ ...row, value: 0 }, 1)).toMatchObject({ value: 0, status: '' });
  });

  it('keeps no value as no value', () => {
    expect(roundRow({ ...row, status: 'suppressed' }, 1)).toMatchObject({
      value: null,
      lower: null,
      status: 'suppressed',
    });
  });
});

describe('checkMark', () => {
  const unit = { symbol: '', words: 'people', decimals: 0 } as const;

  it('lets people be symbols and rates be shaded', () => {
    expect(() => {
      checkMark({ mark: 'symbol', unit: { ...unit, kind: 'people' } }, 'x');
      checkMark({ mark: 'choropleth', unit: { ...unit, kind: 'percent' } }, 'x');
    }).not.toThrow();
  });

  it('refuses to shade counts, in types and when run', () => {
    expectTypeOf<'people'>().not.toExtend<ChoroplethIndicator['unit']['kind']>();
    expectTypeOf<SymbolIndicator['unit']['kind']>().toEqualTypeOf<'people'>();
    const shaded = { mark: 'choropleth', unit: { ...unit, kind: 'people' } } as const;
    expect(() => checkMark(shaded, 'jobs')).toThrow('"jobs" draws people as choropleth');
  });
});
