import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/geography/edition.ts';
import { checkObservations } from '../../src/pipeline/check-observations.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import { editionAt } from '../../src/pipeline/table-rules.ts';

const rules = { file: 'figures.csv', edition: 'lsoa2011', range: [0, 100] } as const;

function row(area: string, period: string, value = 5): Observation {
  return { ...emptyObservation(area, period), value };
}

/** Faults of single cells are the folders of test/input; here is what they cannot show. */
describe('checkObservations', () => {
  test('names area and period where the rows stand in no file', () => {
    expect(() => checkObservations([row('E01013600', '2019-01-01/P1Y', 101)], rules))
      .toThrowErrorMatchingInlineSnapshot(`
      [DataError: figures.csv, column "value"
        found:    101 (E01013600, 2019-01-01/P1Y)
        expected: 0 to 100
        to mend:  correct the value, or the range that the table's source declares]
    `);
  });

  test('checks only the shape of a code where no list of the edition is held', () => {
    const knownCodes = (edition: Edition) =>
      edition === 'lsoa2021' ? new Set(['E01034010']) : undefined;
    const check = (code: string) => () =>
      checkObservations([row(code, '2019-01-01/P1Y')], { ...rules, knownCodes });
    expect(check('E01099999')).not.toThrow();
    expect(check('E05001784')).toThrow('a code of lsoa2011');
    expect(check('Leicester 003A')).toThrow('a code of lsoa2011');
  });

  test('takes the edition from the year where it changes', () => {
    const edition = (year: number): Edition => (year < 2015 ? 'lsoa2011' : 'lsoa2021');
    const rows = [row('E01013600', '2010-01-01/P1Y'), row('E01034010', '2025-01-01/P1Y')];
    const codes = { lsoa2011: ['E01013600'], lsoa2021: ['E01034010'] };
    const knownCodes = (of: Edition) =>
      of === 'lsoa2011' || of === 'lsoa2021' ? new Set(codes[of]) : undefined;
    expect(() => checkObservations(rows, { ...rules, edition, knownCodes })).not.toThrow();
    const swapped = [row('E01034010', '2010-01-01/P1Y')];
    expect(() => checkObservations(swapped, { ...rules, edition, knownCodes })).toThrow(
      'E01034010, a code of lsoa2021',
    );
  });

  test('asks for the same areas in periods of one edition, not across editions', () => {
    const edition = (year: number): Edition => (year < 2015 ? 'lsoa2011' : 'lsoa2021');
    const one = [row('E01013600', '2010-01-01/P1Y'), row('E01013601', '2010-01-01/P1Y')];
    const other = row('E01034010', '2025-01-01/P1Y');
    expect(() => checkObservations([...one, other], { ...rules, edition })).not.toThrow();
    const partial = [...one, row('E01013602', '2011-01-01/P1Y'), other];
    expect(() => checkObservations(partial, { ...rules, edition })).toThrow(
      '2011-01-01/P1Y without E01013600, E01013601 with E01013602',
    );
  });

  test('lets each place have periods of its own, and asks for all areas of it in each', () => {
    const placeOf = (code: string) => (code === 'E01099999' ? 'there' : 'here');
    const here = [row('E01013600', '2010-01-01/P1Y'), row('E01013601', '2010-01-01/P1Y')];
    const there = row('E01099999', '2011-01-01/P1Y');
    expect(() => checkObservations([...here, there], { ...rules, placeOf })).not.toThrow();
    expect(() => checkObservations([...here, there], rules)).toThrow('2011-01-01/P1Y without');
    const partial = [...here, there, row('E01013600', '2011-01-01/P1Y')];
    expect(() => checkObservations(partial, { ...rules, placeOf })).toThrow(
      '2011-01-01/P1Y without E01013601',
    );
  });

  test('does not ask for an order of areas, which a later period may have otherwise', () => {
    const [first, second] = ['E01013600', 'E01013601'];
    const periods = ['2010-01-01/P1Y', '2011-01-01/P1Y'] as const;
    const turned = [
      ...[row(first, periods[0]), row(second, periods[0])],
      ...[row(second, periods[1]), row(first, periods[1])],
    ];
    expect(() => checkObservations(turned, rules)).not.toThrow();
    const another = [...turned.slice(0, 3), row('E01013602', periods[1])];
    expect(() => checkObservations(another, rules)).toThrow(
      '2011-01-01/P1Y without E01013600 with E01013602',
    );
  });

  test('has nothing to say of a table without rows', () => {
    expect(() => checkObservations([], rules)).not.toThrow();
  });
});

test('editionAt gives a fixed edition for any period', () => {
  expect(editionAt('ward2003', '2001-04-29/P1D')).toBe('ward2003');
});
