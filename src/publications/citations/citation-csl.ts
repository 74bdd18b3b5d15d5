import type { Citation } from './citation.ts';

/** One item of CSL-JSON, the exchange format of reference managers (Citation Style Language 1.0.2). */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  /** Year, month and day; left out before the first release: styles then print "n.d.". */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly version?: string;
  readonly medium: string;
  readonly note: string;
  readonly URL: string;
}

/** A citation for reference managers. */
export function cslItem(citation: Citation): CslItem {
  const { id, title, author, date, version, medium, sources, url } = citation;
  return {
    id,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(version === null ? {} : { version }),
    medium,
    note: `Made from: ${sources.join('; ')}.`,
    URL: url,
  };
}

/** Citations as a CSL-JSON array. */
export function renderCsl(citations: readonly (Citation | undefined)[]): string {
  const items = citations.filter((citation) => citation !== undefined).map(cslItem);
  return `${JSON.stringify(items, null, 2)}\n`;
}
