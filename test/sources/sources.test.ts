import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';

const sources = await loadSources();
const tables = sources.flatMap((source) => source.tables.map((table) => ({ ...table, source })));

const parsed = tables.filter((table) => table.origin !== 'upstream');

/** Words of each standing that must stand behind these sources (Code of Practice, standard 3). */
const STANDINGS = {
  'annual-population-survey': 'official statistics in development',
  neet: 'management information',
  'leicester-business-plan': 'published in the plan',
  'royal-mail-postcodes': 'reference geography',
};

test.each(sources)('source $slug says all that a citation needs', (source) => {
  for (const field of ['title', 'publisher', 'dataset', 'attribution', 'frequency'] as const)
    expect(source[field], field).not.toBe('');
  expect(source.definition).toMatch(/\.$/);
  expect(source.url).toMatch(/^https:\/\/[^ ]+$/);
  expect(source.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  if (source.licence === 'OGL-3.0')
    expect(source.attribution).toContain('Open Government Licence v3.0');
  expect(source.caveats.length).toBeGreaterThan(0);
});

test.each(sources)('caveats of $slug are sentences of at most 30 words', ({ caveats }) => {
  for (const caveat of caveats) {
    expect(caveat).toMatch(/^[A-Z].*\.$/);
    expect(caveat.split(/\s+/).length, caveat).toBeLessThanOrEqual(30);
  }
});

test.each(Object.entries(STANDINGS))('%s is %s', (slug, standing) => {
  expect(sources.find((source) => source.slug === slug)?.standing).toBe(standing);
});

test('postcodes carry the words that Royal Mail asks for', () => {
  const postcodes = sources.find(({ slug }) => slug === 'royal-mail-postcodes');
  expect(postcodes?.attribution).toContain(
    'Contains Royal Mail data © Royal Mail copyright and database right 2025',
  );
});

test('each table has its own slug', () => {
  expect(new Set(tables.map(({ slug }) => slug)).size).toBe(tables.length);
});

test.each(tables)('table $slug says what it measures and how it was rounded', (table) => {
  expect(table.measure).not.toBe('');
  expect(table.rounding).not.toBe('');
  expect(table.range[0]).toBeLessThan(table.range[1]);
});

test.each(parsed)('the importer of $slug refuses a file of other columns, naming it', (table) => {
  expect(() => table.parse('a,b\n1,2\n', table.input)).toThrow(`${table.input}, row 1, column`);
});

test('a table made from the record is made from a committed file', () => {
  const record = parsed.filter(({ origin }) => origin === 'record');
  expect(record.length).toBeGreaterThan(0);
  expect(record.filter(({ input }) => !existsSync(`data/record/${input}`))).toEqual([]);
});

test('shared code never names a source or its tables', () => {
  const names = [...sources, ...tables].map(({ slug }) => `'${slug}'`);
  const shared = readdirSync('src/pipeline').filter((file) => file.endsWith('.ts'));
  const naming = shared.filter((file) => {
    const text = readFileSync(`src/pipeline/${file}`, 'utf8');
    return names.some((name) => text.includes(name));
  });
  expect(naming).toEqual([]);
});

const refreshed = sources.flatMap(({ slug, refresh }) =>
  refresh === undefined ? [] : [{ slug, ...refresh }],
);

test.each(refreshed)('$slug says what it asks for, and from when', ({ from, asks }) => {
  expect(from).toMatch(/^(19|20)\d\d-(0[1-9]|1[0-2])$/);
  expect(asks.length).toBeGreaterThan(0);
  for (const sentence of asks) expect(sentence).toMatch(/^[A-Z].*\.$/);
});

test('what only a refresh brings can be asked for', () => {
  const awaited = tables.filter(({ origin }) => origin === 'upstream');
  expect(awaited.length).toBeGreaterThan(0);
  expect(awaited.filter(({ source }) => source.refresh?.brings !== 'tables')).toEqual([]);
});
