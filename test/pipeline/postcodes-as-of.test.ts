import { expect, test } from 'vitest';
import { postcodesAsOf } from '../../src/pipeline/postcodes-as-of.ts';

const SOURCES = [{}, { postcodesOf: 'May 2025' }];
const lineOf = (file: string, day: string) => ({ file, day });

test('postcodesAsOf takes the month of the refresh that brought the list of this place', () => {
  const lines = [
    lineOf('geography/nottingham/postcodes.csv', '2027-03-09'),
    lineOf('geography/leicester/areas.csv', '2027-02-11'),
    lineOf('geography/leicester/postcodes.csv', '2027-01-05'),
  ];
  expect(postcodesAsOf('leicester', lines, SOURCES)).toBe('January 2027');
});

test('postcodesAsOf takes what the source declares where no refresh brought the list', () => {
  const lines = [lineOf('geography/nottingham/postcodes.csv', '2027-03-09')];
  expect(postcodesAsOf('leicester', lines, SOURCES)).toBe('May 2025');
  expect(postcodesAsOf('leicester', [], SOURCES)).toBe('May 2025');
});

test('postcodesAsOf throws where nothing says a month', () => {
  expect(() => postcodesAsOf('leicester', [], [{}])).toThrow('of what month the postcodes');
});
