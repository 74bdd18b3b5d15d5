import { describe, expect, it } from 'vitest';
import { expectedFigures } from '../../src/releases/expected-figures.ts';
import type { Rhythm } from '../../src/sources/source.ts';

const source = (slug: string, latest: string, rhythm: Rhythm) => ({
  ...{ source: slug, latest, rhythm, measures: ['Rate'] },
});

describe('expectedFigures', () => {
  it('adds the rhythm to the latest period and says whether it had ended by the day', () => {
    const [survey] = expectedFigures([source('survey', '2023-01-01/P1Y', 12)], '2026-11-22');
    expect(survey).toMatchObject({ next: '2024-01-01/P1Y', ends: '2024-12-31', hasEnded: true });
  });

  it('does not call a period ended on its last day', () => {
    const on = (day: string) => expectedFigures([source('s', '2024-01-01/P1Y', 12)], day)[0];
    expect(on('2025-12-31')?.hasEnded).toBe(false);
    expect(on('2026-01-01')?.hasEnded).toBe(true);
  });

  it('expects nothing where the publisher keeps no rhythm or the series has ended', () => {
    const none = { next: null, ends: null, hasEnded: false };
    for (const rhythm of ['irregular', 'ended'] as const)
      expect(expectedFigures([source('s', '2001-04-29/P1D', rhythm)], '2026-11-22')).toEqual([
        expect.objectContaining(none),
      ]);
  });

  it('puts first what has been due longest, and last what is not due at all', () => {
    const seen = expectedFigures(
      [
        source('plan', '2007-06-01/P1M', 'ended'),
        source('late', '2025-01-01/P1Y', 12),
        source('early', '2020-01-01/P1Y', 12),
      ],
      '2026-11-22',
    );
    expect(seen.map(({ source }) => source)).toEqual(['early', 'late', 'plan']);
  });
});
