/** A file that a release froze: its address below the site's base, and what its bytes must be. */
export interface ReleasedFile {
  /** "archive/1.0.0/charts/leicester-neet/index.html". */
  readonly path: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
}

/** What a release did to a chart or dataset, against the release before it. */
export type ReleasedState = 'new' | 'values changed' | 'words changed' | 'unchanged' | 'withdrawn';

/** A chart or dataset of a release. */
export interface ReleasedPart {
  /** Id of a chart, slug of a dataset. */
  readonly id: string;
  readonly name: string;
  readonly state: ReleasedState;
  /** Version of the release whose folder holds its files: an earlier one where nothing changed. */
  readonly stored: string;
  /** SHA-256 of the chart's record as JSON, or of the dataset's CSV. */
  readonly sha256: string;
  /** Its frozen files; empty where an earlier release stored them. */
  readonly files: readonly ReleasedFile[];
}

/**
 * What a release published, chained to the release before it by the hash of that one's manifest:
 * whoever changes an old file must change every manifest since. `data/releases/<version>/manifest.json`.
 */
export interface ReleaseManifest {
  readonly format: 1;
  /** Semantic: a correction raises the third number, new figures the second, new meanings the first. */
  readonly version: string;
  /** Day of publication, ISO 8601. */
  readonly date: string;
  /** What is new, in a sentence or two. */
  readonly summary: string;
  readonly previous: { readonly version: string; readonly sha256: string } | null;
  readonly charts: readonly ReleasedPart[];
  readonly datasets: readonly ReleasedPart[];
  /** Style sheets and scripts that the frozen pages use. */
  readonly assets: readonly ReleasedFile[];
  /** The rows that the release added to the ledger. */
  readonly changes: ReleasedFile & { readonly counts: Readonly<Record<ChangeKind, number>> };
  /** Every address that the site had: none of them may ever disappear. */
  readonly addresses: ReleasedFile & { readonly count: number };
}

export type ChangeKind = 'new' | 'revision' | 'correction' | 'withdrawal';

/** One row of the ledger of revisions: what one published figure was and is. */
export interface FigureChange {
  /** Version that published the change. */
  readonly release: string;
  readonly date: string;
  readonly dataset: string;
  /** The primary key of the row, its parts joined by a space: "E01013754 2016-01-01/P1Y". */
  readonly key: string;
  /** Name of the area, or of what else the row is about. */
  readonly name: string;
  readonly area: string;
  readonly period: string;
  /** Column of the dataset whose cell changed; "row" where a whole row came or went. */
  readonly column: string;
  /** Cells as they stand in the CSV; null where there was, or is, no such row. */
  readonly old: string | null;
  readonly new: string | null;
  readonly kind: ChangeKind;
  /** Why; never empty for a correction or a withdrawal. */
  readonly reason: string;
}

/** All that pages know of releases: `.derived/releases.json`. */
export interface PublishedReleases {
  /** The latest first; empty before the first release. */
  readonly manifests: readonly ReleaseManifest[];
  /** Every revision, correction and withdrawal, the latest first; new figures are only counted. */
  readonly changes: readonly FigureChange[];
  /** Changes of released figures that no release has published yet; new figures are only counted. */
  readonly unreleased: readonly FigureChange[];
  /** Figures that the latest release did not have. */
  readonly added: number;
}

/** A chart that is no longer made: its address stays and says so. `data/withdrawn-charts.yaml`. */
export interface WithdrawnChart {
  readonly id: string;
  readonly name: string;
  /** Day on which it was withdrawn, ISO 8601. */
  readonly date: string;
  readonly reason: string;
  /** Id of the chart that takes its place; null where none does. */
  readonly successor: string | null;
  /** Release that last published it: its frozen page shows its last values. */
  readonly lastRelease: string;
}
