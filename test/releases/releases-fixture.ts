import type {
  FigureChange,
  PublishedReleases,
  ReleasedPart,
  ReleaseManifest,
} from '../../src/releases/manifest.ts';

const SHA = 'a'.repeat(64);

/** A change of a figure of the employment rate; what is given replaces what stands here. */
export function change(given: Partial<FigureChange> = {}): FigureChange {
  return {
    ...{ release: '1.1.0', date: '2027-04-14', dataset: 'employment-rate' },
    ...{ key: 'E06000016 2023-01-01/P1Y', name: 'Leicester', area: 'E06000016' },
    ...{ period: '2023-01-01/P1Y', column: 'value', old: '65.1', new: '66' },
    ...{ kind: 'correction', reason: 'Copied from the row of Nottingham.' },
    ...given,
  } as const;
}

/** A chart or dataset of a release. */
export function part(given: Partial<ReleasedPart> = {}): ReleasedPart {
  const named = { id: 'leicester-neet', name: 'NEET, Leicester', state: 'new' } as const;
  return { ...named, stored: '1.0.0', sha256: SHA, files: [], ...given };
}

/** A release. */
export function manifest(given: Partial<ReleaseManifest> = {}): ReleaseManifest {
  const file = { path: 'archive/1.0.0/changes.csv', sha256: SHA, bytes: 1 };
  return {
    ...{ format: 1, version: '1.0.0', date: '2026-11-22', summary: 'The first release.' },
    ...{ previous: null, charts: [part()], datasets: [part({ id: 'neet' })], assets: [] },
    changes: { ...file, counts: { new: 3, revision: 0, correction: 0, withdrawal: 0 } },
    addresses: { ...file, count: 5 },
    ...given,
  } as const;
}

const FIRST = manifest();
const SECOND = manifest({
  ...{ version: '1.0.1', date: '2026-12-03', summary: 'Corrects a rate & its <interval>.' },
  previous: { version: '1.0.0', sha256: SHA },
  changes: { ...FIRST.changes, counts: { new: 0, revision: 0, correction: 1, withdrawal: 0 } },
});
const THIRD = manifest({
  ...{ version: '1.1.0', date: '2027-04-14', summary: 'Adds 2024.' },
  previous: { version: '1.0.1', sha256: SHA },
  changes: { ...FIRST.changes, counts: { new: 4, revision: 2, correction: 0, withdrawal: 1 } },
});

const CORRECTED = change({ release: '1.0.1', date: '2026-12-03' });
const REVISED = ['E06000015', 'E06000016'].map((area) =>
  change({
    ...{ area, key: `${area} 2022-01-01/P1Y`, period: '2022-01-01/P1Y', kind: 'revision' },
    reason: 'Rebased to the Census of 2021.',
  }),
);
const WITHDRAWN = change({
  ...{ dataset: 'neet', kind: 'withdrawal', column: 'row', old: '7.1', new: null },
  reason: 'Too few young people.',
});

/** No release; one; two with a correction; three with revisions and a withdrawal. */
export const STAGES: readonly PublishedReleases[] = [
  { manifests: [], changes: [], unreleased: [], added: 0 },
  { manifests: [FIRST], changes: [], unreleased: [], added: 0 },
  { manifests: [SECOND, FIRST], changes: [CORRECTED], unreleased: [], added: 0 },
  {
    manifests: [THIRD, SECOND, FIRST],
    changes: [...REVISED, WITHDRAWN, CORRECTED],
    added: 0,
    unreleased: [
      change({ release: '', column: 'lower_95', old: '62', new: '62.4', kind: 'revision' }),
      change({ release: '', column: 'row', old: null, new: '67', kind: 'new' }),
    ],
  },
];

/** The last stage. */
export const PUBLISHED = STAGES[3] ?? { manifests: [], changes: [], unreleased: [], added: 0 };
