import { describe, expect, test } from 'vitest';
import {
  refreshedSentence,
  refreshedSentences,
  uncheckedWords,
} from '../../src/pipeline/refreshed-words.ts';

const lineOf = (table: string, day: string, answers: number) => ({
  ...{ file: `observations/${table}.csv`, day, answers },
  sha256: 'a'.repeat(64),
});
const LINES = [
  lineOf('claimants', '2027-01-05', 12),
  lineOf('residents', '2027-02-11', 1),
  lineOf('shares', '2027-01-05', 12),
];
const NEVER = 'Not yet fetched from the publisher by this record itself.';

describe('refreshedSentence', () => {
  test('says the day, and from how many answers', () => {
    expect(refreshedSentence('claimants', LINES)).toBe(
      'Last brought in from the publisher on 5 January 2027, from 12 answers.',
    );
    expect(refreshedSentence('residents', LINES)).toMatch(/11 February 2027, from 1 answer\.$/);
  });

  test('says so where the record has not fetched the table', () => {
    expect(refreshedSentence('claimant', LINES)).toBe(NEVER);
    expect(refreshedSentence('claimants', [])).toBe(NEVER);
  });
});

describe('refreshedSentences', () => {
  const tables = (...slugs: readonly string[]) =>
    slugs.map((slug) => ({ slug, measure: `Measure of ${slug}` }));

  test('says what holds for all tables once', () => {
    expect(refreshedSentences(tables('claimants', 'shares'), LINES)).toHaveLength(1);
    expect(refreshedSentences(tables('one', 'two'), LINES)).toEqual([NEVER]);
    expect(refreshedSentences([], LINES)).toEqual([]);
  });

  test('names the tables where they differ', () => {
    expect(refreshedSentences(tables('claimants', 'other'), LINES)).toEqual([
      'Measure of claimants: last brought in from the publisher on 5 January 2027, from 12 answers.',
      'Measure of other: not yet fetched from the publisher by this record itself.',
    ]);
  });
});

describe('uncheckedWords', () => {
  test('calls figures second-hand only while no table was fetched', () => {
    const boundary = { file: 'geography/oldtown/postcodes.csv' };
    for (const refreshed of [[], [boundary]])
      expect(uncheckedWords(refreshed)).toMatch(/not checked .* compiled second-hand$/);
    expect(uncheckedWords([boundary, ...LINES.slice(0, 1)])).toMatch(
      /^this record has fetched 1 table of figures from .* did not ask for, are not checked/,
    );
    expect(uncheckedWords(LINES)).toMatch(/fetched 3 tables of figures/);
    expect(uncheckedWords(LINES)).not.toContain('second-hand');
  });
});
