import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { READ_BY_ALL } from '../../scripts/incremental/page-keys.ts';
import { importsOf } from './imports.ts';
import { nodesOf, parseCode } from './parse-code.ts';
import { readFiles, type ProjectFile } from './project-files.ts';

const DERIVED = 'src/pages/_derived.ts';
/** Routes whose pages an incremental build may take over, as `unitOfPage` has them. */
const TAKEN_OVER =
  /^src\/pages\/(\[\.\.\.place\]\/|places\/\[place\]\/|charts\/\[chart\]\/|api\/v1\/|data\/boundaries\/)/;
/** What keys are made of besides: whole, in part, or named anew in `chart-list`. */
const KEYED = ['catalogue', 'releases', 'boundaries', 'charts'];

const files = new Map(readFiles('src', ['.ts', '.astro']).map((file) => [file.path, file]));

/** Names of derived data that each function of `_derived.ts` reads, itself or by another one. */
function readsByFunction(): ReadonlyMap<string, ReadonlySet<string>> {
  const source = parseCode(fileAt(DERIVED));
  const bodies = new Map<string, ts.Node>();
  for (const node of source.statements) {
    if (ts.isFunctionDeclaration(node) && node.name) bodies.set(node.name.text, node);
    if (ts.isVariableStatement(node))
      for (const { name, initializer } of node.declarationList.declarations)
        if (initializer) bodies.set(name.getText(), initializer);
  }
  const readsOf = (name: string): readonly string[] =>
    [...nodesOf(bodies.get(name) ?? source.endOfFileToken)].flatMap((node) => {
      if (!ts.isIdentifier(node) && !ts.isCallExpression(node)) return [];
      if (ts.isIdentifier(node))
        return node.text !== name && bodies.has(node.text) ? readsOf(node.text) : [];
      const [argument] = node.arguments;
      const isNamed =
        argument !== undefined &&
        (ts.isStringLiteralLike(argument) || ts.isTemplateExpression(argument));
      return isNamed && /^read(Anew)?$/.test(node.expression.getText())
        ? [argument.getText().slice(1, -1)]
        : [];
    });
  return new Map([...bodies.keys()].map((name) => [name, new Set(readsOf(name))]));
}

/** Files that a route is made of, with itself. */
function madeOf(route: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(route)) return found;
  found.add(route);
  for (const { to, isType } of importsOf(fileAt(route)))
    if (!isType && files.has(to)) madeOf(to, found);
  return found;
}

/** Names that a file imports from `_derived.ts`. */
function importedBy(file: ProjectFile): readonly string[] {
  return [...nodesOf(parseCode(file))].flatMap((node) => {
    if (!ts.isImportDeclaration(node) || !ts.isStringLiteral(node.moduleSpecifier)) return [];
    if (join(dirname(file.path), node.moduleSpecifier.text) !== DERIVED) return [];
    const names = node.importClause?.namedBindings;
    return names && ts.isNamedImports(names) ? names.elements.map(({ name }) => name.text) : [];
  });
}

function fileAt(path: string): ProjectFile {
  const file = files.get(path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file;
}

const reads = readsByFunction();
const routes = [...files.keys()].filter((path) => TAKEN_OVER.test(path));

it('knows what is read by the functions that pages read with', () => {
  expect([...(reads.get('readChartsOf') ?? [])]).toEqual(['chart-list']);
  expect([...(reads.get('readArea') ?? [])]).toEqual(['areas/${place}/${slug}']);
  expect(routes.length).toBeGreaterThan(15);
});

it.each(routes)('%s reads nothing that its key does not hold', (route) => {
  const names = [...madeOf(route)].flatMap((path) =>
    path === DERIVED ? [] : importedBy(fileAt(path)),
  );
  // What has a part to fill in belongs to one place or chart: its inputs are in the key.
  const whole = names
    .flatMap((name) => [...(reads.get(name) ?? [])])
    .filter((each) => !/\$\{/.test(each));
  const known: readonly string[] = [...READ_BY_ALL, ...KEYED];
  expect([...new Set(whole)].filter((name) => !known.includes(name))).toEqual([]);
});
