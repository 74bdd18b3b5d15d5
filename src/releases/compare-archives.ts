import type { ArchiveFault } from './verify-archive.ts';
import type { ReadManifest } from './verify-chain.ts';
import { compareVersions } from './version.ts';

/** How the releases of a site stand to those of the repository. */
export interface ComparedArchives {
  readonly faults: readonly ArchiveFault[];
  /** Releases that only one of the two has and that are later than all of the other's. */
  readonly notes: readonly string[];
}

/**
 * Compares the manifests of a site with those of the repository, both the earliest first. A release
 * with another manifest is a fault, and so is one that the site lacks between others.
 */
export function compareArchives(
  own: readonly ReadManifest[],
  site: readonly ReadManifest[],
): ComparedArchives {
  const faults = own.flatMap((each): readonly ArchiveFault[] => {
    const path = `archive/${each.version}/manifest.json`;
    const shown = site.find(({ version }) => version === each.version);
    if (shown !== undefined && shown.sha256 !== each.sha256)
      return [{ path, kind: 'tampered', words: `the repository’s has SHA-256 ${each.sha256}` }];
    const words = 'the repository has the release, and the site does not';
    return shown === undefined && !isLater(each, site) ? [{ path, kind: 'missing', words }] : [];
  });
  const notes = [
    ...newer(own, site).map(({ version }) => `release ${version} is not on the site yet`),
    ...newer(site, own).map(({ version }) => `the repository does not hold release ${version}`),
  ];
  return { faults, notes };
}

function newer(
  some: readonly ReadManifest[],
  others: readonly ReadManifest[],
): readonly ReadManifest[] {
  const known = new Set(others.map(({ version }) => version));
  return some.filter((each) => !known.has(each.version) && isLater(each, others));
}

function isLater({ version }: ReadManifest, others: readonly ReadManifest[]): boolean {
  return others.every((other) => compareVersions(version, other.version) > 0);
}
