import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';
import { importsOf, packageOf } from './imports.ts';
import { readCode, readRootFiles } from './project-files.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const declared = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

/** Packages that no file names, each with what needs it. */
const NEEDED: Readonly<Record<string, string>> = {
  node: 'runs everything, in the version that was tested',
  '@astrojs/check': 'is what `astro check` runs',
  '@types/node': 'types of Node.js, named in tsconfig.json',
};

const settings = readRootFiles().filter(({ path }) => path !== 'package.json');
const code = [...readCode('src', 'scripts', 'test'), ...settings];
const imported = new Map(
  code
    .filter(({ path }) => /\.(ts|mjs|astro)$/.test(path))
    .flatMap(importsOf)
    .flatMap(({ from, to }) => {
      const name = isBuiltin(to) ? null : packageOf(to);
      return name === null ? [] : [[name, from] as const];
    }),
);

/** Whether a package is imported, named in a string of code or settings, or types what is. */
function isUsed(name: string): boolean {
  if (imported.has(name)) return true;
  const [, typed] = /^@types\/(.+)$/.exec(name) ?? [];
  if (typed !== undefined && imported.has(typed)) return true;
  const quoted = new RegExp(`['"]${name}(?=['"/])`);
  if (code.some(({ text }) => quoted.test(text))) return true;
  return Object.values(manifest.scripts).some((script) => script.split(' ').includes(name));
}

describe('dependencies', () => {
  it('are all used', () => {
    const idle = Object.keys(declared).filter((name) => !isUsed(name) && !(name in NEEDED));
    expect(idle, 'take them out of package.json').toEqual([]);
  });

  it('are all declared', () => {
    const strays = [...imported].filter(
      ([name]) => !(name in declared) && !(`@types/${name}` in declared),
    );
    expect(strays, 'add them to package.json').toEqual([]);
  });

  it('are pinned: the version that was tested is the version that is installed', () => {
    const loose = Object.entries({ ...declared, ...manifest.overrides }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('are declared once, and what needs them without naming them is still declared', () => {
    const twice = Object.keys(manifest.dependencies).filter(
      (name) => name in manifest.devDependencies,
    );
    expect(twice).toEqual([]);
    expect(Object.keys(NEEDED).filter((name) => !(name in declared))).toEqual([]);
  });
});
