import { describe, expect, it } from 'vitest';
import type { MapIndicator } from '../../src/indicators/indicator.ts';
import { areaFigures } from '../../src/pipeline/area-figures.ts';
import { tinyGeography } from '../geography/tiny-geography.ts';
import { counted, RATE } from './published-fixture.ts';
import { declareMap, ROWS, suppress, tinyArea } from './tiny-maps.ts';

function figuresOf(code: string, rows = ROWS, indicator: MapIndicator = RATE) {
  return areaFigures(tinyArea(code), declareMap(rows, indicator), tinyGeography);
}

describe('areaFigures of an area that a map was published for', () => {
  it('are its own rows as the map has them, with how they compare with all together', () => {
    expect(figuresOf('E01000091')).toEqual({
      ...{ indicator: 'test', title: 'Test rate', measure: 'Tests per 100 residents' },
      figures: [
        {
          ...{
            area: 'E01000091',
            edition: 'lsoa2011',
            period: '2013-01-01/P1Y',
            value: 41.7,
            lower: 35.6,
            upper: 48,
          },
          ...{ count: 100, denominator: 240, status: '', indicator: 'test', title: 'Test rate' },
          ...{
            label: '2013',
            periodSlug: '2013',
            decimals: 1,
            difference: 'higher',
            direction: null,
            pooled: 22.3,
          },
          derivation: null,
        },
      ],
      together: 'The city’s LSOAs taken together',
      missing: null,
    });
  });

  it('are oldest first', () => {
    const earlier = ROWS.map(({ area }) => counted(area, 2012, [1, 100]));
    const { figures } = figuresOf('E01000010', [...ROWS, ...earlier]);
    expect(figures.map(({ label }) => label)).toEqual(['2012', '2013']);
  });

  it('are not compared where counts make up no common rate', () => {
    const [figure] = figuresOf('E01000091', ROWS, { ...RATE, funnel: false }).figures;
    expect(figure).toMatchObject({ value: 41.7, difference: null, pooled: null });
  });

  it('hold a suppressed value with its status, and say that no figure is published', () => {
    const { figures, missing } = figuresOf('E01000091', suppress('E01000091'));
    expect(figures[0]).toMatchObject({ value: null, status: 'suppressed', difference: null });
    expect(missing).toBe('No figure published for this area.');
  });

  it('are not missing where one period of two has a value', () => {
    const earlier = ROWS.map(({ area }) => counted(area, 2012, [1, 100]));
    const rows = [...earlier, ...suppress('E01000091')];
    expect(figuresOf('E01000091', rows).missing).toBeNull();
  });
});

describe('areaFigures of an area of another edition', () => {
  it('are for the boundary of the area itself, not for that of its parts', () => {
    expect(figuresOf('E01000020').figures[0]?.edition).toBe('lsoa2001');
    expect(figuresOf('E05010001').figures[0]?.edition).toBe('ward2015');
  });

  it('are summed from its parts, compared like any other, and say so', () => {
    const { figures, missing } = figuresOf('E01000020');
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      ...{
        area: 'E01000020',
        value: 25,
        count: 100,
        denominator: 400,
        difference: 'not different',
      },
      derivation:
        'Worked out from the counts of Tiny 001C and 001D, which make up this area exactly.',
    });
    expect(missing).toBeNull();
  });

  it('are summed for a ward from the LSOAs that fit it best, and say so', () => {
    const [figure] = figuresOf('E05010001').figures;
    expect(figure).toMatchObject({ value: 18.6, count: 130, denominator: 700 });
    expect(figure?.derivation).toBe(
      'Worked out from the counts of the 3 LSOAs (2011 edition) that fit the ward best.',
    );
  });

  it('do not exist for a merged area, which names the nearest areas', () => {
    expect(figuresOf('E01000034')).toMatchObject({
      figures: [],
      missing:
        'No figure published for this area’s boundary. The nearest that was published is for Tiny 002A and 002B.',
    });
  });

  it('do not exist for one part of a split, which names the whole', () => {
    expect(figuresOf('E01000023').missing).toBe(
      'No figure published for this area’s boundary. The nearest that was published is for Tiny 001C.',
    );
  });

  it('do not exist for a ward without a lookup, which names none', () => {
    expect(figuresOf('E05000001')).toMatchObject({
      figures: [],
      missing: 'No figure published for this area.',
    });
  });

  it('are not summed where counts make up no common rate', () => {
    const { figures, missing } = figuresOf('E01000020', ROWS, { ...RATE, funnel: false });
    expect(figures).toEqual([]);
    expect(missing).toBe('No figure published for this area.');
  });

  it('have no value where a part was suppressed: the sum is not made of the rest', () => {
    const { figures, missing } = figuresOf('E01000020', suppress('E01000021'));
    expect(figures[0]).toMatchObject({ value: null, status: 'not available', difference: null });
    expect(missing).toBe('No figure published for this area.');
  });
});
