/** A condition with what to write where it does not hold. */
export type Rule = readonly [holds: boolean, remedy: string];

export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_WORDS = 30;

/** What a sentence of each field may look like. */
const SENTENCES: Readonly<Record<string, string>> = {
  caveats: 'The figures are survey estimates, so small moves may be chance.',
  howMade: 'Divide the claimants by the residents aged 16 and over, and multiply by 100.',
};

export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

export function fileRules(slug: string): readonly Rule[] {
  return [[SLUG.test(slug), `file name: "${slug}" is the address: lower case, digits, hyphens`]];
}

export function sentenceRules(field: string, sentences: readonly string[]): readonly Rule[] {
  return [
    [sentences.length > 0, `${field}: write at least one sentence: "${SENTENCES[field]}"`],
    ...sentences.flatMap((sentence): readonly Rule[] => [
      [wordCount(sentence) <= MOST_WORDS, `${field}: over ${MOST_WORDS} words: "${sentence}"`],
      [/^[A-Z0-9].*\.$/.test(sentence), `${field}: not a sentence: "${sentence}"`],
    ]),
  ];
}

/** Words without a full stop: a name, not a sentence. */
export function isPhrase(text: string): boolean {
  return text.trim() !== '' && !text.endsWith('.');
}

export function unmet(rules: readonly Rule[]): readonly string[] {
  return rules.filter(([holds]) => !holds).map(([, remedy]) => remedy);
}
