import { formatNumber } from '../pipeline/format-number.ts';
import type { PublishedItem } from './published-record.ts';
import { countStandings } from './item-lists.ts';

/**
 * What can be said of a list of items in one line, counted from them:
 * "400 items on record, 2 met, 3 not met, 90 without a published figure".
 */
export function standingsHeadline(items: readonly PublishedItem[]): string {
  const counts = countStandings(items);
  const of = (...standings: readonly Parameters<typeof counts.get>[0][]) =>
    standings.reduce((sum, standing) => sum + (counts.get(standing) ?? 0), 0);
  const parts: readonly (readonly [number, string])[] = [
    [of('met', 'met-within-margin'), 'met'],
    [of('not-met'), 'not met'],
    [of('cannot-tell-margin', 'cannot-tell-rounding', 'not-comparable'), 'that cannot be judged'],
    [of('no-figure', 'not-reported'), 'without a published result'],
  ];
  const said = parts.filter(([count]) => count > 0);
  return [
    `${formatNumber(items.length, 0)} ${items.length === 1 ? 'item' : 'items'} on record`,
    ...said.map(([count, words]) => `${formatNumber(count, 0)} ${words}`),
  ].join(', ');
}
