import { join } from 'node:path';
import { checkList, LIST_PATH } from '../src/releases/check-list.ts';
import { compareLive } from '../src/releases/compare-live.ts';
import { compareArchives } from '../src/releases/compare-archives.ts';
import {
  verifyArchive,
  type ArchiveFault,
  type ArchiveReader,
  type VerifiedArchive,
} from '../src/releases/verify-archive.ts';
import { builtArchive, repositoryArchive, servedArchive } from './archive-readers.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { RELEASES } from './load-releases.ts';
import { derivedHashes, siteHashes } from './read-live.ts';
import { sha256 } from './sha256.ts';
import { parseVerifyCommand } from './verify-command.ts';

const BROKEN =
  'The archive is not as it was published. Do not rely on the files named above; those of the same ' +
  'release that are not named have the hashes that its manifest gives.';

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/**
 * `npm run verify [-- --site ADDRESS-or-DIR] [--root DIR] [--noted SHA256]`: computes the chain of
 * releases and every hash again, in the repository and on a site, and says what that proves.
 * Returns the code to end with: 1 where a file was altered, is missing or was added.
 */
export async function runVerify(args: readonly string[]): Promise<0 | 1> {
  const { site, root, noted } = parseVerifyCommand(args);
  const own = await verifyArchive(repositoryArchive(join(root, RELEASES)), sha256);
  const shown = site === undefined ? null : await readSite(site);
  const other = shown === null ? null : await verifyArchive(shown, sha256);
  const faults = [
    ...report(join(root, RELEASES), own),
    ...(other === null ? [] : report(site ?? '', other)),
    ...(await reportList(shown, other)),
    ...reportDifference(own, other),
    ...reportNoted(noted, other ?? own),
  ];
  await reportLive(own, { root, shown, other });
  console.log(faults.length === 0 ? conclusion(other ?? own) : BROKEN);
  return faults.length === 0 ? 0 : 1;
}

async function readSite(site: string): Promise<ArchiveReader> {
  return /^https?:\/\//.test(site) ? servedArchive(site) : builtArchive(site);
}

/** Says what was found in one archive. */
function report(
  place: string,
  { faults, manifests, files }: VerifiedArchive,
): readonly ArchiveFault[] {
  console.log(
    `${place}: ${countOf(manifests.length, 'release')}, ${countOf(files, 'file')} with their hashes`,
  );
  for (const { version, manifest, sha256 } of manifests)
    console.log(`  release ${version} of ${manifest.date}: manifest ${sha256}`);
  faults.forEach(printFault);
  return faults;
}

/** Says where a site's list of releases does not name the releases that it has. */
async function reportList(
  shown: ArchiveReader | null,
  other: VerifiedArchive | null,
): Promise<readonly ArchiveFault[]> {
  const bytes = await shown?.read(LIST_PATH);
  if (bytes === undefined || other === null) return [];
  const faults = checkList(bytes && new TextDecoder().decode(bytes), other.manifests);
  faults.forEach(printFault);
  return faults;
}

function printFault({ kind, path, words }: ArchiveFault): void {
  console.log(`  ${kind.toUpperCase()}: ${path}: ${words}`);
}

function reportDifference(
  own: VerifiedArchive,
  other: VerifiedArchive | null,
): readonly ArchiveFault[] {
  if (other === null || own.manifests.length === 0) return [];
  const { faults, notes } = compareArchives(own.manifests, other.manifests);
  faults.forEach(printFault);
  notes.forEach((note) => {
    console.log(`  ${note}`);
  });
  return faults;
}

/** Whether the hash that a reader noted earlier is still part of the chain. */
function reportNoted(
  noted: string | undefined,
  { manifests }: VerifiedArchive,
): readonly ArchiveFault[] {
  if (noted === undefined) return [];
  const found = manifests.find(({ sha256 }) => sha256 === noted);
  if (found !== undefined) {
    console.log(`The hash that you noted is that of release ${found.version}.`);
    return [];
  }
  const words = `no release has the manifest ${noted} that you noted: it was altered or taken away`;
  const fault = { path: 'archive/', kind: 'broken chain', words } as const;
  printFault(fault);
  return [fault];
}

interface Shown {
  readonly root: string;
  readonly shown: ArchiveReader | null;
  readonly other: VerifiedArchive | null;
}

/** Says what is newer than the latest release: no fault, but not yet vouched for. */
async function reportLive(own: VerifiedArchive, { root, shown, other }: Shown): Promise<void> {
  const latest = (other ?? own).manifests.at(-1)?.manifest;
  if (latest === undefined) return;
  const live = shown === null ? derivedHashes(root) : await siteHashes(latest, shown);
  if (live === null) return;
  const lines = compareLive(latest, live);
  const same = `All charts and datasets are as release ${latest.version} published them.`;
  console.log(lines.length === 0 ? same : lines.join('\n'));
}

function conclusion({ manifests }: VerifiedArchive): string {
  const latest = manifests.at(-1);
  if (latest === undefined) return 'There is no release so far, and so nothing to verify.';
  return [
    'What this shows: every file of every release has the hash that its manifest gives, and each',
    'manifest gives the hash of the one before. Whoever noted the hash of a release when it was',
    'published, and finds it here, knows that neither that release nor any before it was altered since.',
    'What it does not show: that the figures are true, or that nobody made the whole chain anew before',
    'you noted a hash, or took away releases after the one that you noted. To be sure later, note:',
    `  release ${latest.version} ${latest.sha256}`,
    'and give it next time: npm run verify -- --noted <hash>',
  ].join('\n');
}

if (import.meta.main)
  await exitWithDataError(async () => {
    process.exitCode = await runVerify(process.argv.slice(2));
  });
