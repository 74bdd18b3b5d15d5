import { expect, test } from 'vitest';
import { areaHistory } from '../../src/geography/area-history.ts';
import { canCompare } from '../../src/geography/can-compare.ts';
import { formatChange } from '../../src/geography/change-words.ts';
import type { Edition } from '../../src/geography/edition.ts';
import { lsoasOf, wardOf } from '../../src/geography/membership.ts';
import { areas, changes, membership, postcodes } from './leicester-files.ts';

const words = (code: string) =>
  areaHistory(code, areas, changes).changes.map((change) =>
    formatChange(code, change, (edition, other) => areas.of(edition).get(other)?.name ?? other),
  );

const compare = (code: string, edition: Edition, figuresOf: Edition) =>
  canCompare({ code, edition, figuresOf }, changes);

test('Leicester has 187, 192 and 200 LSOAs, 22 and 21 wards, and 37 MSOAs', () => {
  const sizes = (
    ['lsoa2001', 'lsoa2011', 'lsoa2021', 'ward2003', 'ward2015', 'msoa2011'] as const
  ).map((edition) => areas.of(edition).size);
  expect(sizes).toEqual([187, 192, 200, 22, 21, 37]);
});

test('the LSOA of the city centre was split in three in 2011', () => {
  expect(words('E01013644')).toEqual(['Split in 2011 into Leicester 041A, 041C and 041D.']);
  expect(compare('E01013644', 'lsoa2001', 'lsoa2011')).toEqual({
    exact: true,
    obstacle: null,
    parts: ['E01032867', 'E01032872', 'E01032873'],
  });
});

test('two LSOAs were merged in 2021, and figures do not cross the merger', () => {
  expect(words('E01013647')).toEqual([
    'Unchanged in 2011.',
    'Merged in 2021 with Leicester 040D into Leicester 040F.',
  ]);
  expect(words('E01034020')).toEqual(['Made in 2021 by merging Leicester 040B and 040D.']);
  expect(compare('E01013647', 'lsoa2011', 'lsoa2021').obstacle).toBe('merged');
  expect(compare('E01032875', 'lsoa2011', 'lsoa2021').obstacle).toBe('merged');
});

test('the three LSOAs that were redrawn in 2011 cannot be compared', () => {
  for (const code of ['E01013708', 'E01013724', 'E01013769']) {
    expect(compare(code, 'lsoa2001', 'lsoa2011')).toMatchObject({
      exact: false,
      obstacle: 'complex',
    });
  }
  const blocked = [...areas.of('lsoa2001').keys()].filter(
    (code) => !compare(code, 'lsoa2001', 'lsoa2011').exact,
  );
  expect(blocked).toHaveLength(3);
});

test('parts of exact comparisons never count an LSOA twice', () => {
  for (const [edition, figuresOf] of [
    ['lsoa2001', 'lsoa2011'],
    ['lsoa2011', 'lsoa2021'],
    ['lsoa2001', 'lsoa2021'],
  ] as const) {
    const parts = [...areas.of(edition).keys()]
      .map((code) => compare(code, edition, figuresOf))
      .flatMap(({ exact, parts: codes }) => (exact ? codes : []));
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts.every((code) => areas.of(figuresOf).has(code))).toBe(true);
  }
});

test('every ward has LSOAs and every LSOA one ward', () => {
  for (const [from, to] of [
    ['lsoa2001', 'ward2003'],
    ['lsoa2011', 'ward2003'],
    ['lsoa2011', 'ward2015'],
    ['lsoa2021', 'ward2015'],
  ] as const) {
    const lookup = membership(from, to);
    const lsoas = [...areas.of(to).keys()].map((ward) => lsoasOf(lookup, ward));
    expect(lsoas.every(({ length }) => length > 0)).toBe(true);
    expect(lsoas.flat()).toHaveLength(areas.of(from).size);
  }
});

test('wards of 2003 hold at least 84% of the postcodes of each of their LSOAs', () => {
  const shares = membership('lsoa2011', 'ward2003').rows.map(({ share }) => share ?? 0);
  expect(Math.min(...shares)).toBe(0.84);
});

test('every one of 9,546 postcodes lies in known areas of each edition', () => {
  expect(postcodes).toHaveLength(9546);
  expect(postcodes.find(({ postcode }) => postcode === 'LE5 5PD')).toMatchObject({
    lsoa2011: 'E01013764',
    ward2003: 'E05001802',
    ward2015: 'E05010472',
  });
  expect(areas.of('ward2015').get('E05010472')?.name).toBe('Spinney Hills');
  expect(wardOf(membership('lsoa2011', 'ward2003'), 'E01013764')?.to).toBe('E05001802');
});
