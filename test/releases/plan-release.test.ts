import { describe, expect, it } from 'vitest';
import { parseChangesCsv } from '../../src/releases/changes-csv.ts';
import { canonicalJson } from '../../src/releases/canonical-json.ts';
import { planRelease } from '../../src/releases/plan-release.ts';
import type { ReleaseInput } from '../../src/releases/release-input.ts';
import { hash, inputOf, storeChapters, THREE } from './three-releases.ts';

const { archive, releases } = storeChapters();
const [first, second, third] = releases.map(({ manifest }) => manifest);
const states = (parts: readonly { id: string; state: string; stored: string }[] = []) =>
  parts.map(({ id, state, stored }) => [id, state, stored]);
const textOf = (path: string) => new TextDecoder().decode(archive.get(path));
const ledger = (version: string) =>
  parseChangesCsv(textOf(`archive/${version}/changes.csv`), 'changes.csv');

/** Plans the third release with something changed. */
function planThird(given: Partial<ReleaseInput>) {
  return planRelease({ ...inputOf(THREE[2], archive, releases.slice(0, 2)), ...given });
}

describe('planRelease', () => {
  it('stores only charts that changed, and points to those that did not', () => {
    expect(states(first?.charts)).toEqual([
      ['testham-old', 'new', '1.0.0'],
      ['testham-rate', 'new', '1.0.0'],
      ['testham-share', 'new', '1.0.0'],
    ]);
    expect(states(second?.charts)).toEqual([
      ['testham-old', 'unchanged', '1.0.0'],
      ['testham-rate', 'values changed', '1.1.0'],
      ['testham-share', 'unchanged', '1.0.0'],
    ]);
    expect(states(third?.charts)).toEqual([
      ['testham-old', 'withdrawn', '1.0.0'],
      ['testham-rate', 'values changed', '1.1.1'],
      ['testham-share', 'values changed', '1.1.1'],
    ]);
    expect([...archive.keys()].filter((path) => path.endsWith('testham-share.svg'))).toEqual([
      'archive/1.0.0/charts/testham-share/testham-share.svg',
      'archive/1.1.1/charts/testham-share/testham-share.svg',
    ]);
  });

  it('tells words that changed from values that changed', () => {
    const charts = THREE[1].charts.map((chart) => ({ ...chart, headline: 'Other words' }));
    const notes = { ...THREE[1].notes, summary: 'Other words.' };
    const next = { ...THREE[1], charts, notes, version: '1.2.0', date: '2026-03-01' };
    const { manifest } = planRelease(inputOf(next, archive, releases.slice(0, 2)));
    expect(manifest.charts.map(({ state }) => state)).toEqual(Array(3).fill('words changed'));
    expect(manifest.datasets.map(({ state }) => state)).toEqual(Array(3).fill('unchanged'));
  });

  it('gives a chart the hash of its record, which is the JSON that it stores', () => {
    const part = first?.charts[1];
    const stored = textOf('archive/1.0.0/charts/testham-rate/testham-rate.json');
    expect(part?.sha256).toBe(hash(stored));
    expect(stored).toBe(canonicalJson(THREE[0].charts[1]));
  });

  it('chains each manifest to the bytes of the one before', () => {
    expect(first?.previous).toBeNull();
    const sha256 = hash(archive.get('archive/1.0.0/manifest.json') ?? '');
    expect(second?.previous).toEqual({ version: '1.0.0', sha256 });
  });

  it('stores a style sheet with the first release that uses it, and never again', () => {
    expect(first?.assets.map(({ path }) => path)).toEqual(['archive/assets/chart.0123.css']);
    expect([...(second?.assets ?? []), ...(third?.assets ?? [])]).toEqual([]);
  });

  it('writes one row for each changed figure, with its kind and reason', () => {
    const kinds = (version: string) =>
      ledger(version).map(({ dataset, column, old, new: now, kind, reason }) => [
        ...[dataset, column, old, now, kind, reason],
      ]);
    expect(kinds('1.1.0')).toEqual([
      ['rate', 'value', '4.4', '4.5', 'revision', ''],
      ['rate', 'row', null, '4.8', 'new', ''],
    ]);
    expect(kinds('1.1.1')).toEqual([
      ...[['old', 'dataset', 'the whole dataset', null, 'withdrawal']].map((cells) => [
        ...cells,
        'Its source is lost, and nobody can check it.',
      ]),
      ['rate', 'row', '4.2', null, 'withdrawal', 'The publisher withdrew the year.'],
      ['share', 'value', '10', '11', 'correction', 'The share was copied from the wrong line.'],
    ]);
    expect(third?.changes.counts).toEqual({ new: 0, revision: 0, correction: 1, withdrawal: 2 });
  });

  it('plans the same bytes from the same record', () => {
    const [one, other] = [storeChapters(), storeChapters()];
    expect([...one.archive]).toEqual([...other.archive]);
  });
});

describe('planRelease refuses', () => {
  const { notes } = THREE[2];

  it('a version that does not rise, and a day before the last release', () => {
    expect(() => planThird({ version: '1.1.0' })).toThrow(/a version above 1\.1\.0/);
    expect(() => planThird({ version: '1.0.9' })).toThrow(/a version above 1\.1\.0/);
    expect(() => planThird({ version: '1.2' })).toThrow(/three numbers/);
    expect(() => planThird({ date: '2026-01-31' })).toThrow(/2026-02-01, the day of release/);
    expect(() => planThird({ date: '2026-02-30' })).toThrow(/a day such as/);
    expect(planThird({ version: '1.10.0' }).manifest.version).toBe('1.10.0');
  });

  it('the summary of an earlier release', () => {
    const again = { ...notes, summary: THREE[0].notes.summary };
    expect(() => planThird({ notes: again })).toThrow(/the summary of release 1\.0\.0/);
  });

  it('a withdrawal without its reason, naming dataset and row', () => {
    const silent = { ...notes, withdrawals: notes.withdrawals.slice(0, 1) };
    expect(() => planThird({ notes: silent })).toThrow(
      /no reason for rate, E06000016 2010-01-01\/P1Y, row, which was "4\.2"/,
    );
  });

  it('a correction that matches no change, naming file, field and what did change', () => {
    const [correction] = notes.corrections;
    const wrong = { dataset: 'share', period: '2019-01-01/P1Y', reason: correction?.reason ?? '' };
    expect(() => planThird({ notes: { ...notes, corrections: [wrong] } })).toThrow(
      /data\/releases\/next\.yaml, column "corrections\.0"[\s\S]*share, any area, 2019[\s\S]*E06000016 2010-01-01\/P1Y value \(revision\)/,
    );
  });

  it('a chart that vanished without its entry, and an entry for a chart that is made', () => {
    expect(() => planThird({ withdrawn: [] })).toThrow(
      /withdrawn-charts\.yaml, column "testham-old"[\s\S]*no entry/,
    );
    const charts = [...THREE[2].charts, ...THREE[0].charts.slice(0, 1)];
    expect(() => planThird({ charts })).toThrow(/a chart of this id, which is made/);
  });

  it('an entry that names another release than the last one with the chart', () => {
    const withdrawn = THREE[2].withdrawn.map((chart) => ({ ...chart, lastRelease: '1.0.0' }));
    expect(() => planThird({ withdrawn })).toThrow(/lastRelease[\s\S]*expected: 1\.1\.0/);
  });

  it('a published address that vanished, unless a redirect leads on from it', () => {
    const addresses = ['/charts/testham-rate/', '/charts/testham-share/'];
    expect(() => planThird({ addresses })).toThrow(/redirects\.csv[\s\S]*no longer has: \/\n/);
    const moved = { from: '/', since: '2026-02-02', reason: 'moved' };
    expect(() => planThird({ addresses, redirects: [{ ...moved, to: '/nowhere/' }] })).toThrow();
    const to = '/charts/testham-rate/';
    expect(planThird({ addresses, redirects: [{ ...moved, to }] }).manifest.version).toBe('1.1.1');
  });

  it('a style sheet of a published name with other bytes', () => {
    const assets = new Map([['chart.0123.css', 'h1 { color: red }']]);
    expect(() => planThird({ assets })).toThrow(/other bytes than an earlier release published/);
  });
});
