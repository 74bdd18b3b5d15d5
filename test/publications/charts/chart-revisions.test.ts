import { describe, expect, it } from 'vitest';
import { revisionsOfChart } from '../../../src/publications/charts/chart-revisions.ts';
import type { FigureChange } from '../../../src/releases/manifest.ts';
import { change, CHART, manifest, releases } from '../publication-fixture.ts';

const MANIFESTS = [manifest('1.1.0', '2027-03-05'), manifest('1.0.0', '2026-11-30')];
const published = (...changes: readonly FigureChange[]) =>
  revisionsOfChart(CHART, releases({ manifests: MANIFESTS, changes })).published;

describe('revisions of a chart', () => {
  it('are the changes of its own figures', () => {
    expect(published(change())).toEqual([change()]);
  });

  it.each([
    ['another dataset', { dataset: 'claimant-share' }],
    ['another period', { period: '2017-01-01/P1Y' }],
    ['another area', { area: 'E01009999' }],
    ['a figure that was only added', { kind: 'new', old: null }],
  ] satisfies [string, Partial<FigureChange>][])('leave out %s', (_, own) => {
    expect(published(change(own))).toEqual([]);
  });

  it('hold a row that was withdrawn, though it is in the chart no more', () => {
    const gone = change({ area: 'E01009999', column: 'row', new: null, kind: 'withdrawal' });
    expect(published(gone)).toEqual([gone]);
    expect(published({ ...gone, period: '2017-01-01/P1Y' })).toEqual([]);
  });

  it('have values before what they were worked out from, release by release', () => {
    const sum = change({ column: 'denominator', old: '4348', new: '4367' });
    const older = change({ release: '1.0.0' });
    expect(published(sum, change(), older)).toEqual([change(), sum, older]);
  });

  it('do not mark a value that is as it was, though the sum below it was mended', () => {
    const changes = [change({ column: 'denominator', old: '4348', new: '4367' })];
    const { revised } = revisionsOfChart(CHART, releases({ manifests: MANIFESTS, changes }));
    expect(revised.size).toBe(0);
  });

  it('mark what the latest release or no release yet has changed, once, and nothing older', () => {
    const { revised, unreleased } = revisionsOfChart(
      CHART,
      releases({
        manifests: MANIFESTS,
        changes: [change(), change({ column: 'lower_95' })],
        unreleased: [change({ area: 'E01000002', release: '' })],
      }),
    );
    expect([...revised].sort()).toEqual(['E01000001 2016-01-01/P1Y', 'E01000002 2016-01-01/P1Y']);
    expect(unreleased).toHaveLength(1);
    const older = releases({ manifests: MANIFESTS, changes: [change({ release: '1.0.0' })] });
    expect(revisionsOfChart(CHART, older).revised.size).toBe(0);
  });
});
