import type { ReleaseManifest } from './manifest.ts';
import type { ArchiveFault } from './verify-archive.ts';

/** A manifest as it was read. */
export interface ReadManifest {
  /** Version in its address. */
  readonly version: string;
  readonly manifest: ReleaseManifest;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  /** Text of `manifest.json.sha256` beside it; null where it is missing. */
  readonly noted: string | null;
}

/**
 * Faults of the chain: each manifest names the release before it with the hash of its manifest, says
 * its own version, and has its own hash beside it. `versions` are those that are there, ascending.
 */
export function checkChain(
  manifests: readonly ReadManifest[],
  versions: readonly string[],
): readonly ArchiveFault[] {
  return manifests.flatMap((each) => {
    const at = versions.indexOf(each.version);
    const [before, after] = [versions[at - 1], versions[at + 1]].map((version) =>
      manifests.find((other) => other.version === version),
    );
    return [
      ...checkNoted(each, after),
      ...(before === undefined && at > 0 ? [] : checkLink(each, before)),
      ...checkPointers(each, manifests),
    ];
  });
}

const pathOf = ({ version }: Pick<ReadManifest, 'version'>) => `archive/${version}/manifest.json`;

/** Whether the hash beside a manifest is that of its bytes, written as a release writes it. */
function isNoted({ noted, sha256 }: ReadManifest): boolean {
  return noted === `${sha256}  manifest.json\n`;
}

/** The release after tells which of the two was altered; of the latest, nothing in it does. */
function checkNoted(each: ReadManifest, after: ReadManifest | undefined): readonly ArchiveFault[] {
  const path = pathOf(each);
  const sidecar = `${path}.sha256`;
  if (each.noted === null)
    return [{ path: sidecar, kind: 'missing', words: 'the hash beside the manifest' }];
  if (isNoted(each)) return [];
  const words = `${path} has SHA-256 ${each.sha256}, and ${sidecar} says otherwise`;
  const isConfirmed = after?.manifest.previous?.sha256 === each.sha256;
  const isRefuted = after !== undefined && !isConfirmed && isNoted(after);
  const altered = isConfirmed ? [sidecar] : isRefuted ? [path] : [path, sidecar];
  return altered.map((each) => ({ path: each, kind: 'tampered', words }));
}

function checkLink(each: ReadManifest, before: ReadManifest | undefined): readonly ArchiveFault[] {
  const { version, manifest } = each;
  const path = pathOf(each);
  if (manifest.version !== version)
    return [{ path, kind: 'tampered', words: `it says that it is release ${manifest.version}` }];
  const { previous } = manifest;
  if (previous === null && before === undefined) return [];
  if (before === undefined)
    return [brokenLink(path, `it follows release ${previous?.version ?? ''}, which is not there`)];
  if (previous === null)
    return [brokenLink(path, `it names no release before it, and ${before.version} is there`)];
  if (manifest.date < before.manifest.date)
    return [brokenLink(path, `its day, ${manifest.date}, is before release ${before.version}`)];
  if (previous.version !== before.version)
    return [brokenLink(path, `it follows ${previous.version}, and ${before.version} is before it`)];
  if (previous.sha256 === before.sha256) return [];
  const words = `it says that the manifest of ${before.version} had SHA-256 ${previous.sha256}; it has ${before.sha256}: one of the two was altered`;
  return [brokenLink(path, words), { path: pathOf(before), kind: 'broken chain', words }];
}

function brokenLink(path: string, words: string): ArchiveFault {
  return { path, kind: 'broken chain', words };
}

/** What a release points to must be stored by the release that it names, with the same hash. */
function checkPointers(
  each: ReadManifest,
  manifests: readonly ReadManifest[],
): readonly ArchiveFault[] {
  const { version, manifest } = each;
  return (['charts', 'datasets'] as const).flatMap((kind) =>
    manifest[kind].flatMap((part): readonly ArchiveFault[] => {
      const holder = manifests.find((other) => other.version === part.stored);
      // A manifest that cannot be read is a fault already.
      if (holder === undefined && part.stored !== version) return [];
      const stored = holder?.manifest[kind].find(({ id }) => id === part.id);
      if (stored?.sha256 === part.sha256 && stored.files.length > 0) return [];
      const words = `it says that release ${part.stored} stores "${part.id}" with SHA-256 ${part.sha256}`;
      return [{ path: pathOf(each), kind: 'broken chain', words: `${words}; it does not` }];
    }),
  );
}
