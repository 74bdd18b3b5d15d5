import type { Citation } from './citation.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Not as \{ and \}: BibTeX counts those as braces, and one alone would swallow the next entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/**
 * Text for the value of a BibTeX field. Characters that (La)TeX reads as commands are written so
 * that they print; accented letters and typographic marks stay as they are, in UTF-8.
 */
export function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\~^{}$&#%_]/g, (special) => ESCAPES[special] ?? `\\${special}`);
}

/** A citation as a BibTeX entry; `n.d.` stands for the year before the first release. */
export function bibtexEntry(citation: Citation): string {
  const { id, title, author, date, version, medium, sources, url } = citation;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Doubled braces: the author is a body, not a person with a first and a last name.
    ['author', `{${escapeBibtex(author)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['year', date?.slice(0, 4) ?? 'n.d.'],
    ['date', date],
    ['version', version],
    ['howpublished', medium],
    ['note', escapeBibtex(`Made from: ${sources.join('; ')}.`)],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@misc{${id},\n${lines.join(',\n')}\n}\n`;
}

/** Citations as a BibTeX file. */
export function renderBibtex(citations: readonly (Citation | undefined)[]): string {
  return citations
    .filter((citation) => citation !== undefined)
    .map(bibtexEntry)
    .join('\n');
}
