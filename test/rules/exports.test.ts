import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parseCode, placeOf } from './parse-code.ts';
import { readCode, readRootFiles } from './project-files.ts';

/** Files in which a default export is the protocol: a declaration is what its file exports. */
const DECLARATION = /^src\/(sources|indicators|areas)\/(?!(source|indicator|place)\.ts$)/;
/** Files that another program asks for a default, each with the program. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  'vitest.config.ts': 'vitest',
  'astro.config.mjs': 'astro',
  'eslint.config.mjs': 'eslint',
  'test/site/serve-dist.ts': 'vitest, before the browser tests',
};

const code = [...readCode('src', 'scripts', 'test'), ...readRootFiles()].filter(({ path }) =>
  /\.(ts|mjs|astro)$/.test(path),
);
const isDefault = (node: ts.Node) =>
  ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword;
const withDefault = code
  .filter(({ path }) => !path.endsWith('.d.ts'))
  .filter((file) => [...nodesOf(parseCode(file))].some((node) => isExportedDefault(node)))
  .map(({ path }) => path);

/** `default` of an export, not of a switch. */
function isExportedDefault(node: ts.Node): boolean {
  return isDefault(node) && !ts.isDefaultClause(node.parent);
}

describe('default exports', () => {
  it('are for declarations alone: all else is imported by the name that it was given', () => {
    const strays = withDefault.filter(
      (path) => !DECLARATION.test(path) && ASKED_FOR[path] === undefined,
    );
    expect(strays, 'export it by name').toEqual([]);
  });

  it('are what every declaration has', () => {
    const declarations = code.map(({ path }) => path).filter((path) => DECLARATION.test(path));
    expect(declarations.length).toBeGreaterThan(10);
    expect(declarations.filter((path) => !withDefault.includes(path))).toEqual([]);
  });
});

/** Names of the functions that a statement exports. */
function exportedFunctions(statement: ts.Statement): readonly string[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? ''];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer))
    .map(({ name }) => name.getText());
}

describe('exported functions of the pure ring', () => {
  it('say in a comment what they give: unit, shape and errors', () => {
    const pure = readCode('src').filter(({ path }) =>
      /^src\/(pipeline|geography|charts|verdicts|record|publications|releases)\//.test(path),
    );
    const exported = pure.flatMap((file) =>
      parseCode(file)
        .statements.map((statement) => ({ statement, names: exportedFunctions(statement) }))
        .filter(({ names }) => names.length > 0),
    );
    expect(exported.length).toBeGreaterThan(100);
    const silent = exported
      .filter(({ statement }) => ts.getJSDocCommentsAndTags(statement).length === 0)
      .map(({ statement, names }) => `${placeOf(statement)} ${names.join(', ')}`);
    expect(silent).toEqual([]);
  });
});

/** Functions that only tests call, each with its reason. */
const ONLY_TESTED: Readonly<Record<string, string>> = {
  judgeRateChange: 'the rule that /methods/verdicts/ states for a change between two surveys',
};

describe('what is exported', () => {
  const words = new Map(code.map(({ path, text }) => [path, text.match(/[\w$]+/g) ?? []]));
  const published = [...words].filter(([path]) => !path.startsWith('test/'));
  const isUsed = (name: string) =>
    published.reduce((sum, [, all]) => sum + all.filter((word) => word === name).length, 0) > 1;
  const names = code
    .filter(({ path }) => /^(src\/(?!pages\/)|scripts\/).*\.ts$/.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:async )?(?:function|const|interface|type) (\w+)/gm)].map(
        ([, name = '']) => ({ path, name }),
      ),
    );

  it('is used by more than its tests: by its own file or another', () => {
    expect(names.length).toBeGreaterThan(500);
    const dead = names.filter(({ name }) => !isUsed(name));
    const unexplained = dead.filter(({ name }) => ONLY_TESTED[name] === undefined);
    expect(unexplained, 'take it out, or use it').toEqual([]);
    expect(dead, 'take out exceptions that are needed no more').toHaveLength(
      Object.keys(ONLY_TESTED).length,
    );
  });
});
