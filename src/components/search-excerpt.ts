/** Characters before a title in an excerpt: the line above it, which says what kind of page it is. */
const MOST_BEFORE = 120;

/**
 * The words of a search result below its title: an excerpt that begins at the top of its page has
 * the title again, whole or from somewhere in it on, which the link above has just said.
 */
export function excerptBesides(title: string, excerpt: string): string {
  const words = tidied(excerpt);
  const heading = tidied(title);
  const at = words.indexOf(heading);
  if (heading !== '' && at >= 0 && at <= MOST_BEFORE)
    return joined(words.slice(0, at), words.slice(at + heading.length));
  return joined('', words.slice(sharedLength(heading, words)));
}

/**
 * How much of the start of an excerpt is the end of the title: up to a full stop, or three words or
 * more, since fewer may be another’s.
 */
function sharedLength(heading: string, words: string): number {
  const parts = heading.split(' ');
  for (let from = 1; from < parts.length; from += 1) {
    const end = parts.slice(from).join(' ');
    const isLong = parts.length - from >= 3;
    if (words.startsWith(`${end}.`) || (isLong && `${words} `.startsWith(`${end} `)))
      return end.length;
  }
  return 0;
}

function joined(before: string, after: string): string {
  const parts = [before.replace(/^[\s·.]+|[\s·.]+$/g, ''), after.replace(/^[\s.]+/, '')];
  return parts.filter((part) => part !== '').join('. ');
}

function tidied(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
