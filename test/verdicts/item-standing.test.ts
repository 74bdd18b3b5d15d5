import { describe, expect, it } from 'vitest';
import { ITEM_KINDS } from '../../src/record/item-words.ts';
import { standingOf } from '../../src/verdicts/item-standing.ts';
import { VERDICTS } from '../../src/verdicts/verdict.ts';
import { inventedTarget, inventedVersion } from './invented-target.ts';

const place = { document: 'plan', place: 'Table 1' };
const reported = [{ quote: 'It was done.', at: place, date: '2008-03', figures: [] }];

const TRUTH = {
  aim: 'nothing-to-judge',
  target: 'no-figure',
  milestone: 'not-reported',
  action: 'not-reported',
  outcome: 'not-reported',
  indicator: 'no-figure',
  money: 'not-reported',
  governance: 'not-reported',
  risk: 'nothing-to-judge',
  finding: 'nothing-to-judge',
} as const;

describe('standingOf', () => {
  it.each(ITEM_KINDS)('knows %s without a target, reported or not', (kind) => {
    const item = { id: 'an-item', kind, target: undefined };
    expect(standingOf({ ...item, reported: [] }, [])).toBe(TRUTH[kind]);
    expect(standingOf({ ...item, reported }, [])).toBe('reported');
  });

  it.each(ITEM_KINDS)('gives %s with a target its verdict, reported or not', (kind) => {
    const item = { id: 'an-item', kind, target: inventedTarget({}) };
    for (const verdict of VERDICTS)
      for (const said of [[], reported])
        expect(standingOf({ ...item, reported: said }, [verdict])).toBe(verdict);
  });

  it('counts the last version of a target, in force after those before it', () => {
    const versions = [inventedVersion({ id: 'first' }), inventedVersion({ id: 'second' })];
    const target = inventedTarget({ versions });
    const item = { id: 'an-item', kind: 'target' as const, target, reported: [] };
    expect(standingOf(item, ['met', 'not-met'])).toBe('not-met');
  });

  it('refuses verdicts that are not one for each version', () => {
    const item = { id: 'an-item', kind: 'target' as const, target: inventedTarget({}), reported };
    expect(() => standingOf(item, [])).toThrow(/an-item: 0 verdicts on 1 versions/);
    expect(() => standingOf({ ...item, target: undefined }, ['met'])).toThrow(RangeError);
  });
});
