import type { ChartRecord } from '../publications/charts/chart-record.ts';
import type { Dataset } from '../publications/datasets/dataset.ts';
import type { FigureChange, ReleaseManifest, WithdrawnChart } from './manifest.ts';
import type { Redirect } from './redirects.ts';
import type { ReleaseNotes } from './release-notes.ts';

/** SHA-256 of a text's UTF-8 bytes, or of bytes, as 64 hexadecimal digits. */
export type Hash = (content: string | Uint8Array) => string;

/** Files by name, or by path below the folder that they belong in. */
export type FileContents = ReadonlyMap<string, string | Uint8Array>;

/** A release that is in the repository. */
export interface StoredRelease {
  readonly manifest: ReleaseManifest;
  /** SHA-256 of the bytes of its `manifest.json`. */
  readonly sha256: string;
}

/** All that a release is planned from. */
export interface ReleaseInput {
  readonly version: string;
  /** Day of publication, ISO 8601. */
  readonly date: string;
  readonly notes: ReleaseNotes;
  /** The releases so far, the latest first. */
  readonly releases: readonly StoredRelease[];
  /** Text of a file that an earlier release stored, by its path below the base: "archive/1.0.0/…". */
  readonly readStored: (path: string) => string;
  readonly charts: readonly ChartRecord[];
  readonly datasets: readonly Dataset[];
  /** Every address of the built site, each with its slash, without the base. */
  readonly addresses: readonly string[];
  readonly withdrawn: readonly WithdrawnChart[];
  readonly redirects: readonly Redirect[];
  readonly hash: Hash;
  /** The frozen files of a chart by name, but for its record `<id>.json`, which the plan writes. */
  readonly freeze: (record: ChartRecord) => FileContents;
  /** Style sheets and scripts of the frozen pages by name, the hash of their content in it. */
  readonly assets: FileContents;
}

/** A release, ready to be written. */
export interface PlannedRelease {
  readonly manifest: ReleaseManifest;
  /** Files by path below `data/releases/<version>/`, the manifest and its hash among them. */
  readonly files: FileContents;
  readonly changes: readonly FigureChange[];
}
