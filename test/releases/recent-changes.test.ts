import { describe, expect, it } from 'vitest';
import { EVERY_ROW } from '../../src/releases/changes-of-chart.ts';
import { countFigures, recentChanges } from '../../src/releases/recent-changes.ts';
import { change, PUBLISHED, STAGES } from './releases-fixture.ts';

const [EMPTY, FIRST] = STAGES;
const kinds = (groups: ReturnType<typeof recentChanges>) =>
  groups.map(({ kind, release, figures }) => `${kind} ${release ?? 'pending'} ${figures}`);

describe('recentChanges', () => {
  it('are what is not released yet, then what the latest release changed, and no more', () => {
    expect(kinds(recentChanges(PUBLISHED))).toEqual([
      'revision pending 1',
      'revision 1.1.0 2',
      'withdrawal 1.1.0 1',
    ]);
  });

  it('are of the dataset and the areas that are asked for', () => {
    expect(kinds(recentChanges(PUBLISHED, { dataset: 'neet' }))).toEqual(['withdrawal 1.1.0 1']);
    expect(kinds(recentChanges(PUBLISHED, { areas: ['E06000015'] }))).toEqual(['revision 1.1.0 1']);
    expect(recentChanges(PUBLISHED, { dataset: 'neet', areas: ['E06000015'] })).toEqual([]);
  });

  it('are statements on all rows of a dataset too, whatever areas of it are asked for', () => {
    const whole = change({ dataset: 'neet', key: EVERY_ROW, area: '', column: 'source' });
    const stage = { ...PUBLISHED, unreleased: [whole] };
    const about = { dataset: 'neet', areas: ['E06000016'] };
    expect(kinds(recentChanges(stage, about))[0]).toBe('correction pending 1');
    expect(kinds(recentChanges(stage, { areas: ['E06000016'] }))[0]).not.toBe(
      'correction pending 1',
    );
  });

  it('are none before the first release, and none after it', () => {
    for (const stage of [EMPTY, FIRST]) expect(stage && recentChanges(stage)).toEqual([]);
  });
});

it('countFigures counts the cells of one row as one figure', () => {
  const cells = ['value', 'lower_95', 'upper_95'].map((column) => change({ column }));
  expect(countFigures([...cells, change({ key: 'E06000015 2023-01-01/P1Y' })])).toBe(2);
});
