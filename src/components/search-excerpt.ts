/** Characters before a title in an excerpt: the line above it, which says what kind of page it is. */
const MOST_BEFORE = 120;
/** What a title follows where it stands alone: nothing, or the sign that ends what is above it. */
const BEFORE = /(^|[.·] )$/;
/** What may follow it. */
const AFTER = /^ ?([.·]|$)/;
/** Pagefind sets no full stop after a line that ends in a sign: “up by 42%”. */
const ENDS_ITSELF = /[^\p{L}\p{N}]$/u;

/**
 * The words of a search result below its title: an excerpt that begins at the top of its page has
 * the title again, whole or from somewhere in it on, which the link above has just said. A sentence
 * that has the words of the title in it is kept whole.
 */
export function excerptBesides(title: string, excerpt: string): string {
  const words = tidied(excerpt).replace(/^[·.\s]+/, '');
  const heading = tidied(title);
  if (heading === '') return words;
  const at = words.indexOf(heading);
  if (at < 0 || at > MOST_BEFORE) return words.slice(sharedLength(heading, words)).trimStart();
  const [before, after] = [words.slice(0, at), words.slice(at + heading.length)];
  return standsAlone(heading, before, after) ? joined(before, after) : words;
}

function standsAlone(heading: string, before: string, after: string): boolean {
  return BEFORE.test(before) && (AFTER.test(after) || ENDS_ITSELF.test(heading));
}

/** How much of the start of an excerpt is the end of the title, as the end of a sentence. */
function sharedLength(heading: string, words: string): number {
  const starts = [...heading.matchAll(/ /g)].map(({ index }) => index + 1);
  const ends = starts.map((from) => `${heading.slice(from)}.`);
  return ends.find((end) => `${words} `.startsWith(`${end} `))?.length ?? 0;
}

/** What stood on both sides of a title, as sentences of their own. */
function joined(before: string, after: string): string {
  const parts = [before.replace(/[\s·.]+$/, ''), after.replace(/^[\s·.]+/, '')];
  return parts.filter((part) => part !== '').join('. ');
}

function tidied(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
