import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readmeFaults } from '../../scripts/check-data/readme-faults.ts';
import { loadSources } from '../../scripts/declarations.ts';

const readme = readFileSync('data/README.md', 'utf8');
const sources = await loadSources();
const files = readdirSync('data', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^data\//, ''))
  .sort();

/** What is wrong with the words, the files or the sources once they are changed. */
const foundIn = (changed: object) =>
  readmeFaults({ readme, files, sources, ...changed }).map(({ found, expected }) => [
    found,
    expected,
  ]);

test('data/README.md describes every file under data, as its source declares it', () => {
  expect(files.length).toBeGreaterThan(40);
  expect(foundIn({})).toEqual([]);
});

test('a file without a line is named', () => {
  const more = [...files, 'geography/leicester/lakes.csv', 'record/new-plan/items/first.yaml'];
  expect(foundIn({ files: more })).toEqual([
    ['no line for a file', 'a line that begins | `geography/<place>/lakes.csv`'],
    ['no line for a file', 'a line that begins | `record/new-plan/items/`'],
  ]);
});

test('a table that is kept as Parquet has its line by either name, and is compared with it', () => {
  const [csv, parquet] = ['observations/neet-16-17.csv', 'observations/neet-16-17.parquet'];
  const other = files.map((file) => (file === csv ? parquet : file));
  const renamed = readme.replace(`| \`${csv}\``, `| \`${parquet}\``);
  expect([foundIn({ files: other }), foundIn({ files: other, readme: renamed })]).toEqual([[], []]);
  expect(foundIn({ readme: renamed })).toContainEqual([
    `\`${parquet}\`, which is not there`,
    'lines of files that are there',
  ]);
  const unsaid = readme.replace(`| \`${csv}\``, '| `elsewhere`');
  expect(foundIn({ files: other, readme: unsaid })[0]).toEqual([
    'no line for a file',
    `a line that begins | \`${parquet}\``,
  ]);
});

test('a line without a file is named', () => {
  const fewer = files.filter((file) => file !== 'geography/authorities.csv');
  expect(foundIn({ files: fewer })).toEqual([
    ['`geography/authorities.csv`, which is not there', 'lines of files that are there'],
  ]);
});

test('a table whose measure, publisher or rounding is another is named with its line', () => {
  const changed = sources.map((source) =>
    source.slug === 'neet' ? { ...source, publisher: 'The Ministry of Invention' } : source,
  );
  const found = foundIn({ sources: changed });
  expect(found).toHaveLength(3);
  expect(found[0]?.[0]).toMatch(/^\| `observations\/neet-16-17\.csv`/);
  expect(found[0]?.[1]).toContain('| The Ministry of Invention; licence |');
});

test('a definition or caveat that is left out is named', () => {
  const changed = sources.map((source) =>
    source.slug === 'neet' ? { ...source, caveats: ['Read it twice.'] } : source,
  );
  expect(foundIn({ sources: changed })).toEqual([
    ['a sentence of a source left out', '"Read it twice."'],
  ]);
});
