import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadIndicators, loadPlaces, loadSources } from '../../scripts/declarations.ts';

const FOLDERS = [
  ['src/indicators', 'indicator.ts', loadIndicators],
  ['src/sources', 'source.ts', loadSources],
  ['src/areas', 'place.ts', loadPlaces],
] as const;

describe.each(FOLDERS)('%s', (folder, contract, load) => {
  it('has a declaration in every file but its contract, in order of name', async () => {
    const files = readdirSync(folder).filter((file) => file !== contract);
    const slugs = (await load()).map(({ slug }) => slug);
    expect(slugs.map((slug) => `${slug}.ts`)).toEqual(files.toSorted());
    expect(slugs.length).toBeGreaterThan(0);
  });

  it('takes the slug from the file’s name, not from the declaration', async () => {
    const file = readdirSync(folder).find((each) => each !== contract) ?? '';
    const { href } = pathToFileURL(resolve(folder, file));
    const module = (await import(href)) as { readonly default: object };
    expect(module.default).not.toHaveProperty('slug');
  });
});
