import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const read = (file: string) => readFileSync(file, 'utf8');
const docs = readdirSync('docs').filter((file) => file.endsWith('.md'));
const files = ['README.md', 'CONTRIBUTING.md', ...docs.map((file) => `docs/${file}`)];

describe('what is written for people', () => {
  it('README.md names every command, and is read in a few minutes', () => {
    const readme = read('README.md');
    const isNamed = (name: string) => new RegExp(`npm (run )?${name}(?![\\w-])`).test(readme);
    expect(Object.keys(manifest.scripts).filter((name) => !isNamed(name))).toEqual([]);
    expect(readme.split('\n').length).toBeLessThanOrEqual(80);
  });

  it('names no command that is not there', () => {
    const named = files.flatMap((file) =>
      [...read(file).matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ name }) => !(name in manifest.scripts))).toEqual([]);
  });

  it('CONTRIBUTING.md gives the reason of every package, and of none that is gone', () => {
    const [, table = ''] = read('CONTRIBUTING.md').split('## Dependencies');
    const named = [...table.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap(([, cell = '']) => cell.split(', '))
      .filter((name) => name !== 'package' && !name.startsWith('---'));
    const declared = Object.keys({
      ...manifest.dependencies,
      ...manifest.devDependencies,
      ...manifest.optionalDependencies,
    });
    const isTypes = (name: string) => name.startsWith('@types/');
    expect(declared.filter((name) => !isTypes(name) && !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !isTypes(name) && !declared.includes(name))).toEqual([]);
  });

  it('leads to files and folders that are there', () => {
    const links = files.flatMap((file) =>
      [...read(file).matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => ({ file, to })),
    );
    const own = links.filter(({ to }) => !/^https?:/.test(to));
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter(({ file, to }) => !existsSync(join(dirname(file), to)))).toEqual([]);
    const named = files.flatMap((file) =>
      [...read(file).matchAll(/`((?:src|scripts|test|data|docs)\/[\w./-]+)`/g)].map(
        ([, path = '']) => ({ file, path }),
      ),
    );
    // An example of a release to come is not there.
    const said = named.filter(({ path }) => !/\d+\.\d+\.\d+/.test(path));
    // Some name a test by its beginning, as it stands in the report of a failure.
    const isThere = (path: string) =>
      existsSync(path) || ['.test.ts', '.ts'].some((ending) => existsSync(`${path}${ending}`));
    expect(said.filter(({ path }) => !isThere(path))).toEqual([]);
  });
});
