import type { PublishedItem } from '../../record/published-record.ts';
import { VERDICT_WORDS } from '../../verdicts/verdict.ts';

/** How the verdicts on a target were reached: the sums of its page, as JSON. */
export function renderItemSums(item: PublishedItem): string {
  const sums = {
    item: item.id,
    programme: item.programme,
    title: item.title,
    quote: item.quote,
    at: item.at,
    target: item.target,
    verdicts: item.verdicts.map(({ version, verdict, sum }) => ({
      version: version.id,
      verdict: VERDICT_WORDS[verdict],
      sum,
    })),
    contexts: item.contexts,
  };
  return `${JSON.stringify(sums, null, 2)}\n`;
}
