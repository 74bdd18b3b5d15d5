import type { ReleasedState, ReleaseManifest } from '../../releases/manifest.ts';

/** A release that stored a chart, and what had become of the chart by then. */
export interface ChartVersion {
  readonly version: string;
  /** Day of publication, ISO 8601. */
  readonly date: string;
  readonly state: ReleasedState;
  /** Where its frozen page stands: "/archive/1.0.0/charts/leicester-neet/". */
  readonly path: string;
}

/** Address of a chart as a release froze it. */
export function frozenPath(id: string, version: string): string {
  return `/archive/${version}/charts/${id}/`;
}

/**
 * The releases that stored a chart, the latest first: releases that left it as it was have no
 * version of their own.
 */
export function chartVersions(
  id: string,
  manifests: readonly ReleaseManifest[],
): readonly ChartVersion[] {
  return manifests.flatMap(({ version, date, charts }) =>
    charts
      .filter((part) => part.id === id && part.stored === version && part.state !== 'withdrawn')
      .map(({ state }) => ({ version, date, state, path: frozenPath(id, version) })),
  );
}

/** The latest release that holds a chart, and the version in which its files are stored. */
export interface ReleasedChart {
  readonly latest: Pick<ReleaseManifest, 'version' | 'date'>;
  readonly stored: ChartVersion;
}

/** Where a chart was last released; null before its first release. */
export function releasedChart(
  id: string,
  manifests: readonly ReleaseManifest[],
): ReleasedChart | null {
  const [stored] = chartVersions(id, manifests);
  const latest = manifests.find(({ charts }) =>
    charts.some((part) => part.id === id && part.state !== 'withdrawn'),
  );
  return stored === undefined || latest === undefined
    ? null
    : { latest: { version: latest.version, date: latest.date }, stored };
}

/** What a release did to a chart, in words that follow its date. */
export const STATE_WORDS: Readonly<Record<ReleasedState, string>> = {
  new: 'first published',
  'values changed': 'figures changed',
  'words changed': 'words changed, no figure',
  unchanged: 'nothing changed',
  withdrawn: 'withdrawn',
};
