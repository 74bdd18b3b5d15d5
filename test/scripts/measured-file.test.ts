import { expect, it } from 'vitest';
import { measuredFile } from '../../src/pages/_measured-file.ts';

function counted() {
  const made: string[] = [];
  const file = measuredFile(
    (place: string, slug: string) => {
      made.push(`${place}/${slug}`);
      return `£ ${place} ${slug}`;
    },
    (place, slug) => `${place}/${slug}`,
  );
  return { file, made };
}

it('measuredFile gives the length in UTF-8 of each file, and makes none again to measure it', () => {
  const { file, made } = counted();
  expect(file.text('a', 'x')).toBe('£ a x');
  expect(file.text('a', 'longer')).toBe('£ a longer');
  expect(file.bytes('a', 'x')).toBe(6);
  expect(file.bytes('a', 'longer')).toBe(11);
  expect(made).toEqual(['a/x', 'a/longer']);
});

it('measuredFile makes a file that was not made yet, once', () => {
  const { file, made } = counted();
  expect(file.bytes('a', 'x')).toBe(6);
  expect(file.bytes('a', 'x')).toBe(6);
  expect(made).toEqual(['a/x']);
});

it('measuredFile measures a file as it was made last', () => {
  let text = 'short';
  const file = measuredFile(
    () => text,
    () => 'one',
  );
  expect(file.text()).toBe('short');
  text = 'much longer';
  expect(file.text()).toBe(text);
  expect(file.bytes()).toBe(11);
});
