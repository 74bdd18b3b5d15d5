import { describe, expect, it } from 'vitest';
import { areaSums, sumKey } from '../../src/pipeline/area-sums.ts';
import { publishMap } from '../../src/pipeline/publish-map.ts';
import { tinyGeography } from '../geography/tiny-geography.ts';
import { counted, published, RATE, TOWN } from './published-fixture.ts';
import { declareMap, ROWS, suppress } from './tiny-maps.ts';

const YEAR = '2013-01-01/P1Y';

const sumsOf = (rows = ROWS) => declareMap(rows).sums;

describe('areaSums', () => {
  it('adds up a ward’s LSOAs and works its rate out again: 130 of 700 is 18.6%', () => {
    expect(sumsOf().get(sumKey('E05010001', YEAR))).toEqual({
      ...{ area: 'E05010001', period: YEAR, value: 18.6, lower: 15.9, upper: 21.6 },
      ...{ count: 130, denominator: 700, status: '' },
    });
  });

  it('adds the parts of a split LSOA back to it: 100 of 400 is 25.0%, not the mean of 10 and 30', () => {
    expect(sumsOf().get(sumKey('E01000020', YEAR))).toMatchObject({
      ...{ value: 25, lower: 21, upper: 29.5, count: 100, denominator: 400 },
    });
  });

  it('has nothing for merged, redrawn or unchanged areas, nor for one part of a split', () => {
    const areas = new Set([...sumsOf().keys()].map((key) => key.split(' ')[0]));
    expect([...areas].sort()).toEqual(['E01000020', 'E05010001']);
  });

  it('has no figure where a part is missing, and says that it is not available', () => {
    const sums = sumsOf(suppress('E01000021'));
    const absent = { value: null, lower: null, upper: null, count: null, denominator: null };
    for (const area of ['E01000020', 'E05010001'])
      expect(sums.get(sumKey(area, YEAR)), area).toMatchObject({
        ...absent,
        status: 'not available',
      });
  });

  it('counts a part of zero people as zero, not as missing', () => {
    const none = counted('E01000021', 2013, [0, 100]);
    const rows = ROWS.map((row) => (row.area === none.area ? none : row));
    expect(sumsOf(rows).get(sumKey('E01000020', YEAR))).toMatchObject({ value: 22.5, count: 90 });
  });

  it('sums each period by itself', () => {
    const earlier = ROWS.map((row) => counted(row.area, 2012, [1, 100]));
    const sums = sumsOf([...ROWS, ...earlier]);
    expect(sums.get(sumKey('E01000020', '2012-01-01/P1Y'))).toMatchObject({
      value: 1,
      count: 2,
      denominator: 200,
    });
    expect(sums.get(sumKey('E01000020', YEAR))?.value).toBe(25);
  });

  it('sums each edition’s areas from its own periods only', () => {
    const { areas } = tinyGeography.areas;
    const old = [
      ['E01000010', 1],
      ['E01000020', 2],
      ['E01000030', 3],
      ['E01000040', 4],
      ['E01000090', 5],
    ] as const;
    const rows = [...ROWS, ...old.map(([code, count]) => counted(code, 2004, [count, 100]))];
    const indicator = {
      ...RATE,
      edition: (period: string) => (period.startsWith('2004') ? 'lsoa2001' : 'lsoa2011'),
    } as const;
    const map = published(
      publishMap({ ...{ indicator, slug: 'test', place: TOWN, tables: () => rows, areas } }),
    );
    const sums = areaSums({ map, decimals: 1 }, areas, tinyGeography);
    const keys = [...sums.keys()].sort();
    expect(keys).toEqual([
      'E01000020 2013-01-01/P1Y',
      'E05000001 2004-01-01/P1Y',
      'E05000002 2004-01-01/P1Y',
      'E05010001 2013-01-01/P1Y',
    ]);
    expect(sums.get('E05000001 2004-01-01/P1Y')).toMatchObject({ count: 3, denominator: 200 });
    expect(sums.get('E05000002 2004-01-01/P1Y')).toMatchObject({ count: 12, denominator: 300 });
  });
});
