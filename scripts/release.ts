import { join } from 'node:path';
import { DataError } from '../src/pipeline/data-error.ts';
import { planRelease } from '../src/releases/plan-release.ts';
import type { ReleaseInput } from '../src/releases/release-input.ts';
import { verifyArchive } from '../src/releases/verify-archive.ts';
import { repositoryArchive } from './archive-readers.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { finishWriting } from './finish-writing.ts';
import { freezeCharts } from './freeze-chart.ts';
import { checkBuiltFrom, liveState, readPublications } from './live-state.ts';
import {
  loadRedirects,
  loadReleaseNotes,
  loadReleases,
  loadWithdrawnCharts,
  readStoredFrom,
  RELEASES,
} from './load-releases.ts';
import { parseOptions, usageFault } from './parse-options.ts';
import { reportRelease } from './report-release.ts';
import { runStep } from './run-step.ts';
import { sha256 } from './sha256.ts';
import { siteAddresses } from './site-addresses.ts';
import { storeRelease } from './store-release.ts';

/**
 * `npm run release -- <version> [--date YYYY-MM-DD] [--root DIR] [--dry-run]`: stores what is new
 * since the last release below `data/releases/`, whole or not at all. The site must be built first:
 * its addresses are part of the release. With `--root`, what was derived and built there is taken.
 */
export async function runRelease(args: readonly string[]): Promise<void> {
  const { version, date, root, isDry } = parseCommand(args);
  await finishWriting(join(root, 'data'));
  if (root === '.') await runStep('node', ['scripts/build-data.ts']);
  const folder = join(root, RELEASES);
  await checkHistory(folder);
  const planned = planRelease(await readInput({ version, date, root, folder }));
  if (!isDry) await storeRelease(planned, { folder });
  console.log(reportRelease(planned).join('\n'));
  console.log(isDry ? 'Nothing was written.' : `Written to ${join(folder, version)}/`);
}

interface Command {
  readonly version: string;
  readonly date: string;
  readonly root: string;
}

const USAGE = {
  name: 'npm run release',
  usage: 'npm run release -- <version> [--date YYYY-MM-DD] [--root DIR] [--dry-run]',
  remedy: 'name one version, such as 1.2.0',
} as const;

function parseCommand(args: readonly string[]): Command & { readonly isDry: boolean } {
  const { values, positionals } = parseOptions(USAGE, {
    args: [...args],
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      root: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  });
  const [version, ...others] = positionals;
  if (version === undefined || others.length > 0)
    throw usageFault(USAGE, `${positionals.length} versions`);
  // The only clock of the project: a release is of the day on which it is made.
  const today = new Date().toISOString().slice(0, 10);
  return {
    version,
    date: values.date ?? today,
    root: values.root ?? '.',
    isDry: values['dry-run'] ?? false,
  };
}

/** Nothing is added to a history that was altered. */
async function checkHistory(folder: string): Promise<void> {
  const { faults } = await verifyArchive(repositoryArchive(folder), sha256);
  const [first] = faults;
  if (first === undefined) return;
  throw new DataError({
    file: first.path,
    found: `${first.kind}: ${first.words}${faults.length === 1 ? '' : `; and ${faults.length - 1} more`}`,
    expected: 'every file of every release as it was published',
    remedy:
      'bring the files back as they were (git log data/releases); npm run verify names them all',
  });
}

async function readInput({
  version,
  date,
  root,
  folder,
}: Command & { folder: string }): Promise<ReleaseInput> {
  const publications = readPublications(root);
  const dist = join(root, 'dist');
  checkBuiltFrom(dist, liveState(publications));
  return {
    ...{ version, date, ...publications, hash: sha256 },
    ...(await freezeCharts({ root, version, date })),
    notes: loadReleaseNotes(root),
    releases: loadReleases(folder),
    readStored: readStoredFrom(folder),
    addresses: siteAddresses(dist),
    withdrawn: loadWithdrawnCharts(root),
    redirects: loadRedirects(root),
  };
}

if (import.meta.main) await exitWithDataError(() => runRelease(process.argv.slice(2)));
