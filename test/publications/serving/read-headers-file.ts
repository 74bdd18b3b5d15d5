/** Headers of one answer: names in small letters. */
export type HostHeaders = Map<string, string>;

interface Block {
  readonly pattern: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a `_headers` file line by line, as its hosts describe it. */
function readBlocks(text: string): readonly Block[] {
  const blocks: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      blocks.push({ pattern: line, headers: [] });
      continue;
    }
    const colon = line.indexOf(':');
    if (!line.startsWith('  ') || colon < 0) throw new Error(`no header: "${line}"`);
    const name = line.slice(0, colon).trim().toLowerCase();
    blocks.at(-1)?.headers.push([name, line.slice(colon + 1).trim()]);
  }
  return blocks;
}

/**
 * A host that matches whole addresses, slash for slash, and joins what several rules say of one header
 * by commas.
 */
export function addUpRules(text: string, address: string): HostHeaders {
  const headers: HostHeaders = new Map();
  for (const block of readBlocks(text)) {
    if (!isMatch(block.pattern, address)) continue;
    for (const [name, value] of block.headers) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** A host for which the last slash makes no difference, and where the last rule holds. */
export function takeLastRules(text: string, address: string): HostHeaders {
  const bare = address.replace(/\/$/, '');
  const headers = readBlocks(text)
    .filter(({ pattern }) =>
      [`${bare}/`, bare].some(
        (each) => isMatch(pattern, each) || isMatch(pattern.replace(/\/$/, ''), each),
      ),
    )
    .flatMap((block) => block.headers);
  return new Map(headers);
}

/** Walks pattern and address side by side; a star takes as little as it can, then more. */
function isMatch(pattern: string, address: string): boolean {
  if (pattern === '') return address === '';
  if (pattern.startsWith('*')) {
    const rest = pattern.slice(1);
    return isMatch(rest, address) || (address !== '' && isMatch(pattern, address.slice(1)));
  }
  const [, placeholder] = /^(:[a-z]+)/.exec(pattern) ?? [];
  if (placeholder !== undefined) {
    const [part = ''] = address.split('/');
    return part !== '' && isMatch(pattern.slice(placeholder.length), address.slice(part.length));
  }
  return address.startsWith(pattern.charAt(0)) && isMatch(pattern.slice(1), address.slice(1));
}
