import { DataError } from '../pipeline/data-error.ts';
import { renderChangesCsv } from './changes-csv.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkRelease } from './check-release.ts';
import { checkExplained, explainChanges } from './explain-changes.ts';
import { ASSETS, frozenFile } from './frozen-file.ts';
import type { ChangeKind, FigureChange, ReleasedFile, ReleaseManifest } from './manifest.ts';
import { planCharts } from './plan-charts.ts';
import { findChanges, planDatasets } from './plan-datasets.ts';
import type { FileContents, PlannedRelease, ReleaseInput } from './release-input.ts';

/**
 * The files of a release, its manifest among them: what changed since the release before is stored,
 * what did not is pointed to. That the stored files are as their manifests say must be known before.
 * @throws DataError where the release would rewrite history, lose a chart or an address, or change a
 * figure without the reason that its kind asks for.
 */
export function planRelease(input: ReleaseInput): PlannedRelease {
  checkRelease(input);
  checkAddresses(publishedAddresses(input), input);
  const found = findChanges(input);
  const changes = explainChanges(found, input.notes, input);
  checkExplained(changes, input.notes);
  const charts = planCharts(input);
  const datasets = planDatasets(input, found);
  // A page that is stored again brings its style sheets; without one, none is needed.
  const assets = planAssets({
    ...input,
    assets: charts.files.size === 0 ? new Map() : input.assets,
  });
  const ledger = renderChangesCsv(changes);
  const addresses = `${input.addresses.toSorted().join('\n')}\n`;
  const inFolder = (name: string, text: string) =>
    frozenFile(`archive/${input.version}/${name}`, text, input.hash);
  const manifest: ReleaseManifest = {
    ...{ format: 1, version: input.version, date: input.date, summary: input.notes.summary },
    previous: previousOf(input),
    ...{ charts: charts.parts, datasets: datasets.parts, assets: assets.listed },
    changes: { ...inFolder('changes.csv', ledger), counts: countKinds(changes) },
    addresses: { ...inFolder('addresses.txt', addresses), count: input.addresses.length },
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const files = new Map([
    ...charts.files,
    ...datasets.files,
    ...assets.files,
    ...[['changes.csv', ledger] as const, ['addresses.txt', addresses] as const],
    ['manifest.json', text] as const,
    ['manifest.json.sha256', `${input.hash(text)}  manifest.json\n`] as const,
  ]);
  return { manifest, files, changes };
}

function publishedAddresses({ releases, readStored }: ReleaseInput): readonly string[] {
  return releases.flatMap(({ manifest }) =>
    readStored(manifest.addresses.path)
      .split('\n')
      .filter((line) => line !== ''),
  );
}

function previousOf({ releases: [latest] }: ReleaseInput): ReleaseManifest['previous'] {
  return latest === undefined ? null : { version: latest.manifest.version, sha256: latest.sha256 };
}

/** How many changes there are of each kind. */
export function countKinds(
  changes: readonly Pick<FigureChange, 'kind'>[],
): Readonly<Record<ChangeKind, number>> {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  return {
    new: count('new'),
    revision: count('revision'),
    correction: count('correction'),
    withdrawal: count('withdrawal'),
  };
}

/** The assets that no earlier release brought. @throws DataError where a name has other bytes now. */
function planAssets({ assets, releases, hash }: ReleaseInput): {
  readonly listed: readonly ReleasedFile[];
  readonly files: FileContents;
} {
  const known = new Map(
    releases.flatMap(({ manifest }) => manifest.assets.map(({ path, sha256 }) => [path, sha256])),
  );
  const listed = [...assets]
    .map(([name, content]) => frozenFile(`${ASSETS}${name}`, content, hash))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const rewritten = listed.find(({ path, sha256 }) => (known.get(path) ?? sha256) !== sha256);
  if (rewritten !== undefined)
    throw new DataError({
      file: rewritten.path,
      found: 'other bytes than an earlier release published under this name',
      expected: 'a name with the hash of its content in it',
      remedy: 'name the style sheets and scripts of frozen pages by their hash',
    });
  const fresh = new Set(listed.map(({ path }) => path).filter((path) => !known.has(path)));
  return {
    listed: listed.filter(({ path }) => fresh.has(path)),
    files: new Map(
      [...assets]
        .filter(([name]) => fresh.has(`${ASSETS}${name}`))
        .map(([name, content]) => [`assets/${name}`, content]),
    ),
  };
}
