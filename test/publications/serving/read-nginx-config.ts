import type { HostHeaders } from './read-headers-file.ts';

/** The headers that nginx would send for an address: its maps looked up, empty values left out. */
export function readNginxHeaders(text: string, address: string): HostHeaders {
  const file = address.endsWith('/') ? `${address}index.html` : address;
  const variables = new Map([['$uri', file]]);
  for (const [, from = '', to = '', body = ''] of text.matchAll(
    /^map (\S+) (\S+) \{\n([^}]*?)^\}/gm,
  ))
    variables.set(to, lookUp(body, variables.get(from) ?? ''));
  const headers: HostHeaders = new Map();
  for (const [, name = '', value = ''] of text.matchAll(/^ {2}add_header (\S+) (.+) always;$/gm)) {
    const sent = value.startsWith('$') ? (variables.get(value) ?? '') : unquote(value);
    if (sent !== '') headers.set(name.toLowerCase(), sent);
  }
  return headers;
}

/** Exact keys before expressions, expressions in their order, then the default. */
function lookUp(body: string, key: string): string {
  const rows = [...body.matchAll(/^ {2}("[^"]*"|\S+) ("[^"]*"|\S+);$/gm)].map(
    ([, from = '', to = '']) => [unquote(from), unquote(to)] as const,
  );
  const exact = rows.find(([from]) => from === key && from !== 'default');
  const expression = rows.find(
    ([from]) => from.startsWith('~') && new RegExp(from.slice(1)).test(key),
  );
  return (exact ?? expression ?? rows.find(([from]) => from === 'default'))?.[1] ?? '';
}

function unquote(text: string): string {
  return text.replace(/^"(.*)"$/, '$1');
}
