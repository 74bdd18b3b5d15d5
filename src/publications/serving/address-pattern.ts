/**
 * A pattern of addresses in the common grammar of static hosts: `*` stands for any characters, also
 * none and also slashes, and `:name` for one part between slashes. "/charts/:chart/embed/".
 * The expression holds for the whole address.
 */
export function patternExpression(pattern: string): string {
  const parts = pattern.split(/(\*|:[a-z]+)/).map((part) => {
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return `^${parts.join('')}$`;
}

/** Whether an address below the base, "/maps/", is one of a pattern's. */
export function isAddressOf(pattern: string, address: string): boolean {
  return new RegExp(patternExpression(pattern)).test(address);
}
