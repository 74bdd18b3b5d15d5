import { DataError } from '../pipeline/data-error.ts';
import { csvPath } from './plan-datasets.ts';
import { recordPath } from './plan-charts.ts';
import { checkChain, type ReadManifest } from './verify-chain.ts';
import type { ReleasedFile, ReleasedPart } from './manifest.ts';
import { parseManifest } from './parse-manifest.ts';
import type { Hash } from './release-input.ts';
import { compareVersions } from './version.ts';

/** What is wrong with one file of the archive. */
export interface ArchiveFault {
  /** Address of the file, below the base: "archive/1.0.0/manifest.json". */
  readonly path: string;
  readonly kind: 'tampered' | 'missing' | 'added' | 'broken chain';
  readonly words: string;
}

/** Where the files of an archive are read. */
export interface ArchiveReader {
  /** Versions of the releases that are there, in any order. */
  readonly versions: readonly string[];
  /** Bytes of a file by its address; null where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** Addresses of all files; null where they cannot be listed, as on a served site. */
  readonly list: readonly string[] | null;
}

/** What was found in an archive. */
export interface VerifiedArchive {
  readonly faults: readonly ArchiveFault[];
  /** Manifests that could be read, the earliest first. */
  readonly manifests: readonly ReadManifest[];
  /** Files whose hash was computed. */
  readonly files: number;
}

/**
 * Computes the chain and every hash of an archive again: each file that a manifest names must be
 * there with the bytes that it names, each manifest must name the hash of the one before, and no
 * other file may be there. Faults come in the order of releases.
 */
export async function verifyArchive(reader: ArchiveReader, hash: Hash): Promise<VerifiedArchive> {
  const versions = reader.versions.toSorted(compareVersions);
  const faults: ArchiveFault[] = [];
  const manifests: ReadManifest[] = [];
  const known = new Set<string>();
  for (const version of versions) {
    const found = await readManifest(version, reader, hash);
    if ('path' in found) faults.push(found);
    else manifests.push(found);
  }
  faults.push(...checkChain(manifests, versions));
  for (const { manifest } of manifests)
    for (const file of filesOf(manifest)) {
      known.add(file.path);
      const fault = checkFile(file, await reader.read(file.path), hash);
      if (fault !== null) faults.push(fault);
    }
  faults.push(
    ...manifests.flatMap(({ manifest }) => manifest.charts.flatMap(checkPart(recordPath))),
  );
  faults.push(
    ...manifests.flatMap(({ manifest }) => manifest.datasets.flatMap(checkPart(csvPath))),
  );
  faults.push(...addedFiles(reader, known, manifests));
  return { faults, manifests, files: known.size };
}

async function readManifest(
  version: string,
  { read }: ArchiveReader,
  hash: Hash,
): Promise<ReadManifest | ArchiveFault> {
  const path = `archive/${version}/manifest.json`;
  const [bytes, sidecar] = await Promise.all([read(path), read(`${path}.sha256`)]);
  if (bytes === null) return { path, kind: 'missing', words: 'the release has no manifest' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const noted = sidecar === null ? null : new TextDecoder().decode(sidecar);
    const manifest = parseManifest({ file: path, text });
    return { version, manifest, sha256: hash(bytes), noted };
  } catch (fault) {
    if (!(fault instanceof DataError || fault instanceof TypeError)) throw fault;
    const words = `it is not as a release writes it: ${fault.message.replaceAll('\n', ' ')}`;
    return { path, kind: 'tampered', words };
  }
}

/** All files that a manifest names, itself aside. */
export function filesOf(manifest: ReadManifest['manifest']): readonly ReleasedFile[] {
  const { charts, datasets, assets, changes, addresses } = manifest;
  return [
    ...[...charts, ...datasets].flatMap(({ files }) => files),
    ...[...assets, changes, addresses],
  ];
}

function checkFile(file: ReleasedFile, bytes: Uint8Array | null, hash: Hash): ArchiveFault | null {
  const { path, sha256 } = file;
  if (bytes === null)
    return { path, kind: 'missing', words: 'a manifest names it, and it is not there' };
  const found = hash(bytes);
  if (found === sha256 && bytes.length === file.bytes) return null;
  const words = `its ${bytes.length} bytes have SHA-256 ${found}; published were ${file.bytes} bytes with ${sha256}`;
  return { path, kind: 'tampered', words };
}

/** The hash of a part must be that of the file that it was computed from. */
function checkPart(pathOf: (part: ReleasedPart) => string) {
  return (part: ReleasedPart): readonly ArchiveFault[] => {
    const path = pathOf(part);
    const file = part.files.find((each) => each.path === path);
    const isWhole = part.files.length === 0 ? isPointer(part) : file?.sha256 === part.sha256;
    if (isWhole) return [];
    const words = `the manifest of release ${part.stored} gives "${part.id}" another hash than its file`;
    return [{ path, kind: 'tampered', words }];
  };
}

function isPointer({ state }: ReleasedPart): boolean {
  return state === 'unchanged' || state === 'withdrawn';
}

function addedFiles(
  { list }: ArchiveReader,
  known: ReadonlySet<string>,
  manifests: readonly ReadManifest[],
): readonly ArchiveFault[] {
  const own = new Set(
    manifests.flatMap(({ version }) => {
      const path = `archive/${version}/manifest.json`;
      return [path, `${path}.sha256`];
    }),
  );
  // Without its manifest nobody can say which files of a release were added.
  const readable = new Set(manifests.map(({ version }) => version));
  const isJudged = (path: string) => {
    const [, version = ''] = /^archive\/(\d+\.\d+\.\d+)\//.exec(path) ?? [];
    return version === '' || readable.has(version);
  };
  return (list ?? [])
    .filter((path) => !known.has(path) && !own.has(path) && isJudged(path))
    .toSorted()
    .map((path) => ({ path, kind: 'added', words: 'no manifest names it' }));
}
