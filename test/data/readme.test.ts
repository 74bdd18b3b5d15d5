import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { loadSources } from '../../scripts/declarations.ts';

const readme = readFileSync('data/README.md', 'utf8');
const lines = readme.split('\n');

const files = readdirSync('data', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^data\//, ''))
  // Places have the same files, of which each is described once.
  .map((file) => file.replace(/^geography\/[^/]+\//, 'geography/<place>/'))
  .sort();

const tables = (await loadSources()).flatMap((source) =>
  source.tables.map((table) => ({ ...table, publisher: source.publisher })),
);

test('data/README.md describes every file under data', () => {
  expect(files.length).toBeGreaterThan(40);
  // Items, and the files of releases, are many of one form: a folder of them is described once.
  const described = files.map((file) =>
    file
      .replace(/\/items\/[^/]+\.yaml$/, '/items/')
      .replace(/^releases\/\d+\.\d+\.\d+\/.+$/, 'releases/<version>/'),
  );
  expect(described.filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
});

test('data/README.md describes no file that is not there, but for what a refresh brings', () => {
  const awaited = tables
    .filter(({ origin }) => origin === 'upstream')
    .map(({ slug }) => `observations/${slug}.csv`);
  const folders = new Set(files.map((file) => `${dirname(file)}/`));
  const described = [...readme.matchAll(/^\| `([^`]+\/[^`]+)`/gm)].map((match) => match[1]);
  expect(
    described.filter(
      (file) =>
        file !== undefined &&
        !files.includes(file) &&
        !folders.has(file) &&
        !awaited.includes(file),
    ),
  ).toEqual([]);
});

test.each(tables)('data/README.md says of $slug what its source declares', (table) => {
  const line = lines.find((each) => each.startsWith(`| \`observations/${table.slug}.csv\``));
  expect(line).toContain(`| ${table.measure}; ${table.unit} |`);
  expect(line).toContain(`| ${table.publisher}; `);
  expect(line).toContain(`| ${table.rounding} |`);
});

test('data/README.md carries every caveat and definition of a source with tables', async () => {
  const sources = (await loadSources()).filter((source) => source.tables.length > 0);
  const said = sources.flatMap(({ caveats, definition }) => [...caveats, definition]);
  expect(said.filter((sentence) => !readme.includes(sentence))).toEqual([]);
});
