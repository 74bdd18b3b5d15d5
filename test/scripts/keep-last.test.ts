import { expect, it } from 'vitest';
import { keepLast } from '../../src/pages/_keep-last.ts';

it('keepLast makes anew for other arguments, and only then', () => {
  const made: string[] = [];
  const make = keepLast((place: string, slug: string) => {
    made.push(`${place} ${slug}`);
    return { place, slug };
  });
  const first = make('a', 'x');
  expect(make('a', 'x')).toBe(first);
  expect(make('a', 'y')).toEqual({ place: 'a', slug: 'y' });
  expect(make('a', 'x')).toEqual(first);
  expect(made).toEqual(['a x', 'a y', 'a x']);
});
