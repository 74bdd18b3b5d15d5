import { expect, test } from 'vitest';
import { cityPath, placePath } from '../../src/geography/place-path.ts';

const home = { slug: 'leicester', isHome: true };
const other = { slug: 'nottingham', isHome: false };

test('placePath leaves addresses of the home place as they are, and puts others below their name', () => {
  expect(placePath(home, '/trends/neet/')).toBe('/trends/neet/');
  expect(placePath(other, '/trends/neet/')).toBe('/places/nottingham/trends/neet/');
});

test('cityPath is among the areas of the home place, and the front of any other', () => {
  expect(cityPath(home)).toBe('/areas/leicester/');
  expect(cityPath(other)).toBe('/places/nottingham/');
});
