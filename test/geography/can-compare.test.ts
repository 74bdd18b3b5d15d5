import { expect, test } from 'vitest';
import { canCompare } from '../../src/geography/can-compare.ts';
import type { Edition } from '../../src/geography/edition.ts';
import { changes } from './tiny-areas.ts';

const compare = (code: string, edition: Edition, figuresOf: Edition) =>
  canCompare({ code, edition, figuresOf }, changes);

const exact = (...parts: string[]) => ({ exact: true, obstacle: null, parts });

test('canCompare takes the figures of an unchanged area as they are, in both directions', () => {
  expect(compare('E01000010', 'lsoa2001', 'lsoa2021')).toEqual(exact('E01000010'));
  expect(compare('E01000010', 'lsoa2021', 'lsoa2001')).toEqual(exact('E01000010'));
  expect(compare('E01000034', 'lsoa2021', 'lsoa2021')).toEqual(exact('E01000034'));
});

test('canCompare adds the parts of a split area back to it, through two editions', () => {
  expect(compare('E01000020', 'lsoa2001', 'lsoa2011')).toEqual(exact('E01000021', 'E01000022'));
  expect(compare('E01000020', 'lsoa2001', 'lsoa2021')).toEqual(
    exact('E01000022', 'E01000023', 'E01000024'),
  );
});

test('canCompare does not share the figures of a split area out to its parts', () => {
  expect(compare('E01000023', 'lsoa2021', 'lsoa2011')).toEqual({
    exact: false,
    obstacle: 'part',
    parts: ['E01000021'],
  });
});

test('canCompare stops at a merger and at a complex change', () => {
  expect(compare('E01000030', 'lsoa2001', 'lsoa2021')).toMatchObject({
    exact: false,
    obstacle: 'merged',
    parts: ['E01000034'],
  });
  expect(compare('E01000034', 'lsoa2021', 'lsoa2011')).toMatchObject({
    obstacle: 'merged',
    parts: ['E01000030', 'E01000040'],
  });
  expect(compare('E01000090', 'lsoa2001', 'lsoa2021')).toMatchObject({
    obstacle: 'complex',
    parts: ['E01000091'],
  });
  expect(compare('E01000091', 'lsoa2021', 'lsoa2001')).toMatchObject({ obstacle: 'complex' });
});

test('canCompare is not exact where no lookup leads', () => {
  const nowhere = { exact: false, obstacle: 'not in the lookups', parts: [] };
  expect(compare('E01000020', 'lsoa2001', 'ward2003')).toEqual(nowhere);
  expect(compare('E01000021', 'lsoa2001', 'lsoa2011')).toEqual(nowhere);
  expect(compare('E01999999', 'lsoa2011', 'lsoa2021')).toEqual(nowhere);
});
