import { expect, test } from 'vitest';
import { homeFirst } from '../../src/pipeline/home-place.ts';
import { TOWN } from './published-fixture.ts';

const other = { ...TOWN, slug: 'other' };
const home = { ...TOWN, slug: 'home', home: true } as const;

test('homeFirst puts the place whose record this is before the others', () => {
  expect(homeFirst([other, home, TOWN]).map(({ slug }) => slug)).toEqual(['home', 'other', 'town']);
});

test('homeFirst says which line to write where no place says so', () => {
  expect(() => homeFirst([other])).toThrowErrorMatchingInlineSnapshot(`
    [DataError: src/areas/place.ts, column "home"
      found:    no place with "home: true"
      expected: one place whose record this is
      to mend:  write "home: true" in one file of src/areas, and in no other]
  `);
});

test('homeFirst names the files where two places say so', () => {
  expect(() => homeFirst([home, { ...home, slug: 'second' }])).toThrow(
    'src/areas/home.ts and src/areas/second.ts',
  );
});
