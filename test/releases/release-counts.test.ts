import { describe, expect, it } from 'vitest';
import { countChanges, ledgerWords, partsWords } from '../../src/releases/release-counts.ts';
import type { ReleasedState } from '../../src/releases/manifest.ts';
import { manifest, part, PUBLISHED } from './releases-fixture.ts';

const parts = (...states: readonly ReleasedState[]) => states.map((state) => part({ state }));

describe('partsWords', () => {
  it.each([
    [[], 'no charts'],
    [['new'], '1 chart, new'],
    [['new', 'new'], '2 charts, all new'],
    [
      ['unchanged', 'values changed', 'withdrawn'],
      '3 charts: 1 with values changed, 1 withdrawn and 1 unchanged',
    ],
  ] as const)('of %j are %s', (states, words) => {
    expect(partsWords(parts(...states), 'chart')).toBe(words);
  });
});

describe('ledgerWords', () => {
  it('counts what was changed of what had been published', () => {
    const [third, second, first] = PUBLISHED.manifests.map(ledgerWords);
    expect(third).toBe('2 revisions and 1 withdrawal of what was published before');
    expect(second).toBe('1 correction of what was published before');
    expect(first).toMatch(/^The first release/);
  });

  it('says that nothing was', () => {
    const previous = { version: '0.9.0', sha256: '' };
    expect(ledgerWords(manifest({ previous }))).toBe('No figure published before was changed');
  });
});

it('countChanges agrees in number', () => {
  expect([0, 1, 1203].map((count) => countChanges(count, 'withdrawal'))).toEqual([
    'no withdrawals',
    '1 withdrawal',
    '1,203 withdrawals',
  ]);
});
