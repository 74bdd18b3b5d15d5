/** Names that the language, or the rest of a new file, has already. */
const TAKEN = new Set([
  ...[
    'break',
    'case',
    'class',
    'const',
    'default',
    'delete',
    'do',
    'else',
    'enum',
    'export',
    'for',
  ],
  ...[
    'function',
    'if',
    'import',
    'in',
    'new',
    'null',
    'return',
    'super',
    'switch',
    'this',
    'throw',
  ],
  ...['true', 'try', 'typeof', 'var', 'void', 'while', 'with', 'yield', 'let', 'static', 'await'],
  ...['columns', 'noun', 'parse', 'table', 'unit'],
]);

/** What the constant of a declaration is called: its slug in one word, "vacancyRate". */
export function constantName(slug: string, kind: string): string {
  const name = slug.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) || TAKEN.has(name)
    ? `${kind}-${slug}`.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
    : name;
}
