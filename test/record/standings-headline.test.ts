import { expect, it } from 'vitest';
import { standingsHeadline } from '../../src/record/standings-headline.ts';
import { publishedItem } from './published-items.ts';

it('says how many items are met, not met, beyond judgement and without a result', () => {
  const standings = [
    'met',
    'met-within-margin',
    'not-met',
    'cannot-tell-margin',
    'not-comparable',
    'no-figure',
    'not-reported',
    'reported',
  ] as const;
  expect(standingsHeadline(standings.map((standing) => publishedItem({ standing })))).toBe(
    '8 items on record, 2 met, 1 not met, 2 that cannot be judged, 2 without a published result',
  );
});

it('leaves out what no item is', () => {
  expect(standingsHeadline([publishedItem({ standing: 'met' })])).toBe('1 item on record, 1 met');
});
