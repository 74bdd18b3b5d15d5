import { expect, test } from 'vitest';
import { joinGeography } from '../../src/geography/join-geography.ts';

const context = { file: 'claimants.csv', codes: ['E01000001', 'E01000002', 'E01000003'] };

test('joinGeography sets each observation beside its boundary, in the order of the boundaries', () => {
  const three = { area: 'E01000003', value: 3 };
  const one = { area: 'E01000001', value: null };
  const { joined, withoutObservation } = joinGeography([three, one], context);
  expect([...joined]).toEqual([
    ['E01000001', one],
    ['E01000003', three],
  ]);
  expect(withoutObservation).toEqual(['E01000002']);
});

test('joinGeography stops at an observation without boundary and prints both leftovers', () => {
  const rows = [{ area: 'E01000001' }, { area: 'E01000009' }, { area: 'E01000002' }];
  expect(() => joinGeography(rows, context)).toThrowErrorMatchingInlineSnapshot(`
    [DataError: claimants.csv, column "area"
      found:    no boundary for E01000009; no observation for E01000003
      expected: one observation of one period for each boundary, all codes of one edition
      to mend:  declare the edition that the codes belong to, or correct them in the table]
  `);
});

test('joinGeography refuses two observations of one area', () => {
  const rows = [{ area: 'E01000001' }, { area: 'E01000001' }];
  expect(() => joinGeography(rows, context)).toThrow('E01000001 more than once');
});

test('joinGeography of nothing leaves every boundary without observation', () => {
  expect(joinGeography([], context).withoutObservation).toEqual(context.codes);
});
