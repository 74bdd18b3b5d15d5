import ts from 'typescript';
import type { ProjectFile } from './project-files.ts';

/** A file's code as a tree; of an Astro component its frontmatter, which is all that it computes. */
export function parseCode({ path, text }: ProjectFile): ts.SourceFile {
  const code = path.endsWith('.astro') ? frontmatterOf(text) : text;
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

/** The script between the fences, with its lines where they are in the file. */
function frontmatterOf(text: string): string {
  const [, code = ''] = /^---\n([\s\S]*?)\n---$/m.exec(text) ?? [];
  return `\n${code}`;
}

/** The scripts that an Astro component sends to the browser. */
export function browserScriptsOf({ path, text }: ProjectFile): readonly ts.SourceFile[] {
  if (!path.endsWith('.astro')) return [];
  return [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) =>
    ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS),
  );
}

/** Every node of a tree, parents before children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

/** Where a node is, for people: "src/pipeline/rate.ts:12". */
export function placeOf(node: ts.Node): string {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName}:${line + 1}`;
}

export type FunctionNode = ts.SignatureDeclaration & { readonly body: ts.Node };

/** Functions, methods and arrows that have a body. */
export function isFunction(node: ts.Node): node is FunctionNode {
  const isKind =
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node);
  return isKind && node.body !== undefined;
}

/** What a function is called, or "a function" where it has no name. */
export function nameOf(node: FunctionNode): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
    return parent.name.getText();
  return ts.isConstructorDeclaration(node) ? 'the constructor' : 'a function';
}
