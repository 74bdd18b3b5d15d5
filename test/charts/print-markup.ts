/** Markup with one element on each line and decimals cut to two, so that a change reads as one. */
export function printMarkup(markup: string): string {
  let depth = 0;
  const lines = markup.match(/<[^>]+>|[^<]+/g)?.map((part) => {
    if (part.startsWith('</')) depth -= 1;
    const line = `${'  '.repeat(Math.max(0, depth))}${part}`;
    if (/^<[^/].*[^/]>$/s.test(part)) depth += 1;
    return line.replaceAll(/(\.\d{2})\d+/g, '$1');
  });
  return `${lines?.join('\n') ?? ''}\n`;
}
