import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/pipeline/catalogue.ts';
import { refreshedSentence, uncheckedWords } from '../../src/pipeline/refreshed-words.ts';
import type { RefreshedFile } from '../../src/pipeline/refreshed-files.ts';
import { openPage, wordsOf } from './built-pages.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`.derived/${name}.json`, 'utf8'));
const refreshes = read('refreshes') as readonly RefreshedFile[];
const { sources } = read('catalogue') as Catalogue;

test('the page of sources says of every table that can be asked for when it was, and of no other', () => {
  const page = openPage('/sources/');
  for (const { slug, tables, refresh } of sources) {
    const words = wordsOf(page.getElementById(slug));
    for (const table of tables)
      if (refresh !== undefined) expect(words).toContain(refreshedSentence(table.slug, refreshes));
    if (refresh === undefined) expect(words).not.toMatch(/Not yet fetched|Last brought in/);
  }
});

test('a dataset says when its table was brought in; one written by hand does not', () => {
  const notes = (dataset: string) => wordsOf(openPage(`/data/${dataset}/`).querySelector('aside'));
  expect(notes('claimant-rate')).toContain(refreshedSentence('claimants-lsoa', refreshes));
  expect(notes('promises')).not.toMatch(/Not yet fetched|Last brought in/);
});

test('the finder says of what month its postcodes are', () => {
  const { asOf } = JSON.parse(readFileSync('dist/find/places.json', 'utf8')) as { asOf: string };
  expect(wordsOf(openPage('/find/').querySelector('.finder-notes'))).toContain(
    `from the ONS list as it stood in ${asOf}`,
  );
});

test('the policy says which figures nobody has checked at their origin', () => {
  const policy = wordsOf(openPage('/releases/policy/').querySelector('main'));
  expect(policy).toContain(`Not done: ${uncheckedWords(refreshes)}:`);
});
