import { dirname, join } from 'node:path';
import ts from 'typescript';
import { browserScriptsOf, nodesOf, parseCode } from './parse-code.ts';
import type { ProjectFile } from './project-files.ts';

/** One import of a file: a package by its specifier, a file of the project by its path. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Types are gone before the code runs. */
  readonly isType: boolean;
}

/** Imports by their file, so that each file is parsed once however many rules look at it. */
const known = new WeakMap<ProjectFile, readonly Import[]>();

/** All imports of a file, also those that it makes while it runs. */
export function importsOf(file: ProjectFile): readonly Import[] {
  const found =
    known.get(file) ??
    [parseCode(file), ...browserScriptsOf(file)].flatMap((source) => treeImports(source));
  known.set(file, found);
  return found;
}

/** Imports of a tree. */
export function treeImports(source: ts.SourceFile): readonly Import[] {
  return [...nodesOf(source)].flatMap((node) => {
    const [specifier, isType] = specifierOf(node);
    if (specifier === undefined) return [];
    const from = source.fileName;
    const to = specifier.startsWith('.')
      ? join(dirname(from), specifier).replaceAll('\\', '/')
      : specifier;
    return [{ from, to, isType }];
  });
}

function specifierOf(node: ts.Node): readonly [specifier: string | undefined, isType: boolean] {
  const textOf = (each: ts.Node | undefined) =>
    each !== undefined && ts.isStringLiteralLike(each) ? each.text : undefined;
  if (ts.isImportDeclaration(node)) return [textOf(node.moduleSpecifier), isTypeImport(node)];
  if (ts.isExportDeclaration(node)) return [textOf(node.moduleSpecifier), node.isTypeOnly];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [textOf(node.argument.literal), true];
  const isDynamic =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? [textOf(node.arguments[0]), false] : [undefined, false];
}

function isTypeImport({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = importClause.namedBindings;
  return (
    importClause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

/** Name of the package that a specifier leads to: "d3-geo", "@scope/name"; null for a file. */
export function packageOf(specifier: string): string | null {
  if (/^(src|scripts|test|node_modules)\/|^(node|astro|virtual):/.test(specifier)) return null;
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
