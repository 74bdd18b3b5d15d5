import type { ChangeKind, FigureChange, ReleasedPart } from '../src/releases/manifest.ts';
import type { PlannedRelease } from '../src/releases/release-input.ts';

const KINDS: readonly ChangeKind[] = ['correction', 'withdrawal', 'revision'];

/** What a release does, in lines: what is stored, how many figures of each kind, and each change. */
export function reportRelease({ manifest, files, changes }: PlannedRelease): readonly string[] {
  const { version, date, previous, charts, datasets, addresses } = manifest;
  const { counts } = manifest.changes;
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  return [
    `Release ${version} of ${date}, ${previous === null ? 'the first' : `after ${previous.version}`}`,
    `  charts:   ${countStates(charts)}`,
    `  datasets: ${countStates(datasets)}`,
    ...[...charts, ...datasets].filter(({ state }) => LISTED.includes(state)).map(listPart),
    `  figures:  ${counts.new} new, ${counts.revision} revised, ${counts.correction} corrected, ${counts.withdrawal} withdrawn`,
    ...KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind).map(listChange)),
    `  addresses: ${addresses.count}`,
    `  ${files.size} files, ${(bytes / 1e6).toFixed(2)} MB`,
  ];
}

const LISTED = ['values changed', 'words changed', 'withdrawn'];

function countStates(parts: readonly ReleasedPart[]): string {
  const counts = Map.groupBy(parts, ({ state }) => state);
  return [...counts].map(([state, own]) => `${own.length} ${state}`).join(', ') || 'none';
}

function listPart({ id, state }: ReleasedPart): string {
  return `    ${id}: ${state}`;
}

function listChange({ kind, dataset, key, name, ...change }: FigureChange): string {
  const { column, old, new: current, reason } = change;
  const cell = (text: string | null) => (text === null || text === '' ? 'nothing' : text);
  const why = reason === '' ? '' : `: ${reason}`;
  return `    ${kind}: ${dataset}, ${name}, ${key}, ${column}: ${cell(old)} is now ${cell(current)}${why}`;
}
