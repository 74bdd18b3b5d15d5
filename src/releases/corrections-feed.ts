import type { Unit } from '../indicators/indicator.ts';
import { formatNumber } from '../pipeline/format-number.ts';
import { aboutWords, becameWords } from './change-words.ts';
import { feedUpdated, type Feed, type FeedEntry } from './feed.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { FigureChange, PublishedReleases } from './manifest.ts';
import { groupChanges, type ChangeGroup } from './recent-changes.ts';

/** What the words of a change need beside the ledger: a dataset's title, and its unit if it has one. */
export interface DatasetWords {
  readonly title: string;
  readonly unit?: Unit | undefined;
}

/** Figures that an entry names one by one; the ledger holds the others. */
const NAMED = 20;

/**
 * The feed of corrections, revisions and withdrawals: one entry for each kind and reason in a
 * dataset, so that an error is a piece of news of its own and a yearly revision of two hundred areas
 * is one too.
 */
export function correctionsFeed(
  { changes }: PublishedReleases,
  { reviewed, words }: { reviewed: string; words: (dataset: string) => DatasetWords },
): Feed {
  const groups = Map.groupBy(changes, ({ release, dataset }) => `${release} ${dataset}`);
  const entries = [...groups.values()]
    .flatMap((own) => groupChanges(own))
    .map((group) => entryOf(group, words));
  return {
    name: 'corrections',
    title: 'Corrections and revisions',
    subtitle:
      'Every published figure that was corrected, revised or withdrawn: what it was, what it is, and why.',
    path: '/releases/ledger/',
    updated: feedUpdated(entries, reviewed),
    entries,
  };
}

function entryOf(group: ChangeGroup, words: (dataset: string) => DatasetWords): FeedEntry {
  const { kind, reason, changes, figures } = group;
  const [first] = changes;
  if (first === undefined) throw new RangeError('a group of changes without a change');
  const { title, unit } = words(first.dataset);
  const count = figures === 1 ? '1 figure' : `${formatNumber(figures, 0)} figures`;
  const what = `${title}: ${figures === 1 ? aboutRow(first) : count}`;
  return {
    name: `${kind} in ${first.dataset}, release ${first.release}: ${reason}`,
    title: `${KIND_WORDS[kind].name}: ${what}`,
    path: `/releases/${first.release}/#${kind}`,
    date: first.date,
    summary: reason === '' ? `${count} of ${title}, release ${first.release}.` : reason,
    lines: linesOf(changes, unit),
    category: kind,
  };
}

/** The figure itself, whichever of its cells changed first. */
function aboutRow(change: FigureChange): string {
  return aboutWords({ ...change, column: 'value' });
}

function linesOf(changes: readonly FigureChange[], unit: Unit | undefined): readonly string[] {
  const named = changes
    .slice(0, NAMED)
    .map((change) => `${aboutWords(change)}: ${becameWords(change, unit)}`);
  const others = changes.length - named.length;
  return others === 0
    ? named
    : [...named, `${formatNumber(others, 0)} more: see the ledger of revisions`];
}
