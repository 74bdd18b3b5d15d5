import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { importsOf, packageOf, treeImports } from './imports.ts';
import type { Import } from './imports.ts';
import { browserScriptsOf, nodesOf, parseCode, placeOf } from './parse-code.ts';
import { readCode } from './project-files.ts';
import type { ProjectFile } from './project-files.ts';

/** Functions that compute: what they give depends on nothing but what they are given. */
const PURE = [
  ...[
    'pipeline',
    'geography',
    'charts',
    'verdicts',
    'record',
    'publications',
    'releases',
    'upstream',
  ],
] as const;
/** Files that say what exists. */
const DECLARATIONS = ['sources', 'indicators', 'areas'] as const;
/** Types that declarations keep to, and that computing may read. */
const CONTRACTS = ['src/sources/source.ts', 'src/indicators/indicator.ts', 'src/areas/place.ts'];

const code = readCode('src', 'scripts');
const inFolders = (folders: readonly string[]) =>
  code.filter(({ path }) => folders.some((folder) => path.startsWith(`src/${folder}/`)));
const pure = inFolders(PURE);
const isPure = (path: string) => PURE.some((folder) => path.startsWith(`src/${folder}/`));

/** Imports of files that a rule forbids, in a line each. */
function faults(
  files: readonly ProjectFile[],
  isAllowed: (each: Import) => boolean,
): readonly string[] {
  return files
    .flatMap(importsOf)
    .filter((each) => !isAllowed(each))
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe('imports point inwards', () => {
  it('finds the files of the rings', () => {
    expect(pure.length).toBeGreaterThan(50);
    expect(inFolders(DECLARATIONS).length).toBeGreaterThan(10);
    expect(pure.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  it('the pure ring imports only itself, the contracts, and packages that compute', () => {
    const found = faults(pure, ({ to }) =>
      packageOf(to) === null
        ? isPure(to) || CONTRACTS.includes(to)
        : to !== 'astro' && !isBuiltin(to),
    );
    expect(found, 'move what reads or writes to scripts/ or src/pages/').toEqual([]);
  });

  it('declarations import only the pure ring and their contracts', () => {
    const found = faults(inFolders(DECLARATIONS), ({ to }) => isPure(to) || CONTRACTS.includes(to));
    expect(found, 'a declaration says what exists; computing belongs in src/pipeline').toEqual([]);
  });

  it('scripts do not import pages, components or layouts, which are Astro’s', () => {
    const scripts = code.filter(({ path }) => path.startsWith('scripts/'));
    expect(faults(scripts, ({ to }) => !/^src\/(pages|components|layouts)\//.test(to))).toEqual([]);
  });

  it('arquero works on tables in src/sources, src/pipeline and src/record alone', () => {
    const found = faults(
      code,
      ({ from, to }) =>
        to !== 'arquero' ||
        /^src\/(sources|pipeline|record)\//.test(from) ||
        // The benchmark measures arquero itself, beside other engines.
        from === 'scripts/bench/tables/arquero-engine.ts',
    );
    expect(found, 'give the others plain arrays of rows').toEqual([]);
  });
});

/** Names that reach for the world: the clock, chance, the machine, the network, the page. */
const WORLD = new Set([
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'crypto', 'process', 'console'],
  ...['fetch', 'globalThis', 'window', 'localStorage', 'navigator', 'Intl', 'Temporal'],
]);
/** Methods whose answer depends on chance, or on the machine's language unless one is named. */
const UNSTEADY = /^(random|toLocale\w*|localeCompare)$/;

/** Whether a method is called with its language: `count.toLocaleString('en-GB')`. */
function namesLanguage(node: ts.Identifier): boolean {
  const call = node.parent.parent;
  const isNamed = (each: ts.Node) => ts.isStringLiteral(each) && each.text === 'en-GB';
  return ts.isCallExpression(call) && call.arguments.some(isNamed);
}

/** Whether a name is used as a value, and is not the name of a property or of something declared. */
function isUsed(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if ('name' in parent && parent.name === node) return false;
  return !ts.isPropertyAssignment(parent) || parent.initializer === node;
}

describe('the pure ring', () => {
  it('reads no clock, no chance, no machine and no language of the machine', () => {
    const found = pure
      .flatMap((file) => [...nodesOf(parseCode(file))])
      .filter((node) => ts.isIdentifier(node))
      .filter((node) =>
        ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
          ? UNSTEADY.test(node.text) && !namesLanguage(node)
          : WORLD.has(node.text) && isUsed(node),
      )
      .map((node) => `${placeOf(node)} uses ${node.text}`);
    expect(found, 'pass it in as a parameter: two builds must give the same bytes').toEqual([]);
  });
});

const byPath = new Map(code.map((file) => [file.path, file]));

/** What the browser runs: scripts of components and all that they import, types aside. */
function shippedImports(): readonly Import[] {
  const found = code
    .flatMap(browserScriptsOf)
    .flatMap(treeImports)
    .filter(({ isType }) => !isType);
  const seen = new Set<string>();
  for (const { to } of found) {
    const file = byPath.get(to);
    if (file === undefined || seen.has(to)) continue;
    seen.add(to);
    found.push(...importsOf(file).filter(({ isType }) => !isType));
  }
  return found;
}

describe('what readers download', () => {
  const shipped = shippedImports();

  it('is found', () => {
    const files = new Set(shipped.map(({ to }) => to));
    expect(files).toContain('src/components/map/choropleth-map.ts');
    expect(files).toContain('src/components/map/map-cursor.ts');
    expect(files).toContain('src/components/find-reply.ts');
  });

  it('is this project’s own code: no package, no table library, no charting library', () => {
    const packages = shipped
      .filter(({ to }) => packageOf(to) !== null || !to.startsWith('src/'))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(packages, 'compute it in the build, and send the answer').toEqual([]);
  });

  it('leaves the pages and their data where they are', () => {
    const pages = shipped.filter(({ to }) => /^src\/(pages|sources|indicators|areas)\//.test(to));
    expect(pages).toEqual([]);
  });
});
