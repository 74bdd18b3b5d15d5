import { describe, expect, it } from 'vitest';
import { chartVersions, releasedChart } from '../../../src/publications/charts/chart-versions.ts';
import { CHART, manifest, part } from '../publication-fixture.ts';

const FIRST = manifest('1.0.0', '2026-11-30');
const SECOND = manifest('1.1.0', '2027-03-05', [
  part('1.1.0', { state: 'unchanged', stored: '1.0.0' }),
]);
const THIRD = manifest('1.1.1', '2027-04-01', [part('1.1.1', { state: 'values changed' })]);
const WITHDRAWN = manifest('2.0.0', '2027-09-01', [
  part('2.0.0', { state: 'withdrawn', stored: '1.1.1' }),
]);

describe('versions of a chart', () => {
  it('are the releases that stored it, the latest first, each with what changed', () => {
    expect(chartVersions(CHART.id, [THIRD, SECOND, FIRST])).toEqual([
      {
        ...{ version: '1.1.1', date: '2027-04-01', state: 'values changed' },
        path: `/archive/1.1.1/charts/${CHART.id}/`,
      },
      {
        ...{ version: '1.0.0', date: '2026-11-30', state: 'new' },
        path: `/archive/1.0.0/charts/${CHART.id}/`,
      },
    ]);
  });

  it('are none before the first release, nor of a chart that no release holds', () => {
    expect(chartVersions(CHART.id, [])).toEqual([]);
    expect(chartVersions('sampleton-neet', [FIRST])).toEqual([]);
    expect(releasedChart('sampleton-neet', [FIRST])).toBeNull();
  });
});

describe('a released chart', () => {
  it('is dated by the latest release that holds it, and stored by the one that changed it', () => {
    expect(releasedChart(CHART.id, [SECOND, FIRST])).toMatchObject({
      latest: { version: '1.1.0', date: '2027-03-05' },
      stored: { version: '1.0.0' },
    });
  });

  it('stays at its last version when a later release withdraws it', () => {
    expect(releasedChart(CHART.id, [WITHDRAWN, THIRD, FIRST])).toMatchObject({
      latest: { version: '1.1.1' },
      stored: { version: '1.1.1' },
    });
  });
});
