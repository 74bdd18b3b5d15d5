import { describe, expect, it } from 'vitest';
import {
  citeChart,
  formatCitation,
  renderCitationText,
} from '../../../src/publications/citations/citation.ts';
import type { ReleaseManifest } from '../../../src/releases/manifest.ts';
import { CHART, manifest, part } from '../publication-fixture.ts';

const cite = (manifests: readonly ReleaseManifest[], mark = CHART.mark) =>
  citeChart(
    { ...CHART, mark },
    {
      ...{ author: 'The record', releases: { manifests } },
      absolute: (path) => `https://record.example/base${path}`,
    },
  );

const UNCHANGED = part('1.1.0', { state: 'unchanged', stored: '1.0.0' });

it('a citation names nobody but the record and those whose figures it is made from', () => {
  const [latest] = cite([manifest('1.0.0', '2026-11-30')]);
  expect(Object.keys(latest)).not.toContain('publisher');
  expect(formatCitation(latest)).toBe(
    'The record (2026). Claimant rate, Sampleton, 2016 [Map], version 1.0.0, 30 November 2026. ' +
      'Made from: Claimant count, Office for Statistics. ' +
      'https://record.example/base/charts/sampleton-claimant-rate-2016/',
  );
});

describe('a citation before the first release', () => {
  it('has no date and no version, and says so', () => {
    const [latest, frozen] = cite([]);
    expect(frozen).toBeUndefined();
    expect(latest).toMatchObject({ id: CHART.id, date: null, version: null });
    expect(formatCitation(latest)).toBe(
      'The record (n.d.). Claimant rate, Sampleton, 2016 [Map]. ' +
        'Made from: Claimant count, Office for Statistics. ' +
        'https://record.example/base/charts/sampleton-claimant-rate-2016/',
    );
  });

  it('calls a trend a chart', () => {
    expect(formatCitation(cite([], 'lines')[0])).toContain(' [Chart]. ');
  });

  it('is the same where releases do not hold the chart', () => {
    expect(cite([manifest('1.0.0', '2026-11-30', [])])).toEqual(cite([]));
  });
});

describe('a citation after a release', () => {
  it('is dated by the latest release, and has a second one that never changes', () => {
    const [latest, frozen] = cite([
      manifest('1.1.0', '2027-03-05', [UNCHANGED]),
      manifest('1.0.0', '2026-11-30'),
    ]);
    expect(latest).toMatchObject({ date: '2027-03-05', version: '1.1.0' });
    expect(latest.url).toBe(`https://record.example/base/charts/${CHART.id}/`);
    expect(frozen).toMatchObject({
      ...{ id: `${CHART.id}-1.0.0`, date: '2026-11-30', version: '1.0.0' },
      url: `https://record.example/base/archive/1.0.0/charts/${CHART.id}/`,
    });
    expect(formatCitation(latest)).toContain(
      'The record (2027). Claimant rate, Sampleton, 2016 [Map], version 1.1.0, 5 March 2027. ',
    );
  });

  it('stands in the text file one a line, the latest first', () => {
    const citations = cite([manifest('1.0.0', '2026-11-30')]);
    const lines = renderCitationText(citations).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/\/base\/charts\//);
    expect(lines[1]).toMatch(/\/base\/archive\/1\.0\.0\/charts\//);
    expect(lines[2]).toBe('');
  });
});
