import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlaces } from '../../scripts/declarations.ts';
import { readCode } from './project-files.ts';

/** What says what exists, and may name it. */
const DECLARES = /^src\/(sources|indicators|areas)\/|^src\/publications\/this-record\.ts$/;

/** Shared code that still names Leicester or its plan, each with what it is: docs/your-own-record.md. */
const NAMED: Readonly<Record<string, string>> = {
  'src/pages/sources/leicester-business-plan/index.astro': 'the page of the plan’s own tables',
  'src/components/figures/FigurePrinted.astro': 'the source under figures of the plan',
  'src/pages/methods/index.astro': 'an example of what LSOAs are',
  'src/record/target.ts': 'an example in a message',
  'scripts/build-geography.ts': 'boundaries from compiled outlines, which only Leicester has',
  'scripts/declaration-faults.ts': 'examples in messages',
};

/** A file without its comments, which may give real examples. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

const places = await loadPlaces();
const programmes = readdirSync('data/record', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const names = [
  ...programmes,
  ...places.flatMap(({ slug, name, code }) => [slug, name, code]),
  'Sefton',
];

describe('shared code', () => {
  const shared = readCode('src', 'scripts').filter(
    ({ path }) => !DECLARES.test(path) && !path.startsWith('scripts/bench'),
  );

  it('names no programme and no place: another council’s record needs no change to it', () => {
    expect(programmes).toContain('sefton-action-plan');
    expect(names).toContain('Leicester');
    const naming = shared.flatMap(({ path, text }) => {
      const found = names.filter((name) => withoutComments(text).includes(name));
      return found.length === 0 || NAMED[path] !== undefined
        ? []
        : [`${path}: ${found.join(', ')}`];
    });
    expect(naming, 'make it a property of a declaration').toEqual([]);
  });
});
