import { isOfEveryRow } from './changes-of-chart.ts';
import type { FigureChange, PublishedReleases } from './manifest.ts';

/** What a page is about: figures of a dataset, of some areas, or of both. */
export interface AboutFigures {
  /** Slug of the dataset. */
  readonly dataset?: string | undefined;
  /** Codes of the areas. */
  readonly areas?: readonly string[] | undefined;
}

/** Changes of one kind, for one reason, in one release. */
export interface ChangeGroup {
  readonly kind: FigureChange['kind'];
  readonly reason: string;
  /** Version that published them; null where none has yet. */
  readonly release: string | null;
  readonly changes: readonly FigureChange[];
  /** Figures that they touch: cells of one row of one dataset are one figure. */
  readonly figures: number;
}

/**
 * Changes of published figures that a page must mark, by kind and reason: what has changed since the
 * latest release, then what that release changed. New figures are no change of what was published.
 */
export function recentChanges(
  { manifests, changes, unreleased }: PublishedReleases,
  about: AboutFigures = {},
): readonly ChangeGroup[] {
  const latest = manifests[0]?.version;
  const pending = groupChanges(select(unreleased, about));
  const published = groupChanges(select(changes, about)).filter(
    ({ release }) => release === latest,
  );
  return [...pending.map((group) => ({ ...group, release: null })), ...published];
}

function select(
  changes: readonly FigureChange[],
  { dataset, areas }: AboutFigures,
): readonly FigureChange[] {
  return changes.filter(
    (change) =>
      (dataset === undefined || change.dataset === dataset) &&
      (areas === undefined ||
        areas.includes(change.area) ||
        // A statement on all rows of a dataset bears on every page about it.
        (dataset !== undefined && isOfEveryRow(change))),
  );
}

/** Changes of what was published, by release, kind and reason, in the order in which they came. */
export function groupChanges(changes: readonly FigureChange[]): readonly ChangeGroup[] {
  const groups = Map.groupBy(
    changes.filter(({ kind }) => kind !== 'new'),
    ({ release, kind, reason }) => JSON.stringify([release, kind, reason]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { kind, reason, release } = first;
    return [{ kind, reason, release, changes: own, figures: countFigures(own) }];
  });
}

/** Figures that changes touch: cells of one row of one dataset are one figure. */
export function countFigures(changes: readonly FigureChange[]): number {
  return new Set(changes.map(({ dataset, key }) => `${dataset} ${key}`)).size;
}
