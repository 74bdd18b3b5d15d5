import type { Group } from './item-words.ts';
import { GROUPS } from './item-words.ts';
import type { ItemArea, PublishedItem, PublishedProgramme } from './published-record.ts';

/** A meeting pack: one programme on record, or all of them. */
export interface Pack {
  /** "Leicester City Strategy": the heading and the running title of its pages. */
  readonly title: string;
  readonly summary: string;
  /** Path of its page inside the site. */
  readonly path: string;
  readonly programmes: readonly PublishedProgramme[];
}

/** One file of `data/` with what proves that it has not changed. */
export interface Fingerprint {
  /** Path in the repository. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** The targets of one small area, by the group of people that each is about. */
export interface AreaTargets {
  readonly place: ItemArea;
  readonly byGroup: ReadonlyMap<Group, PublishedItem>;
}

/** The address of one programme's pack, or of the pack of all. */
export function packPath(programme?: string): string {
  return programme === undefined ? '/progress/pack/' : `/progress/${programme}/pack/`;
}

/** Name of an item inside a pack: its id; with its programme where the pack has several. */
export function packKey({ programme, id }: PublishedItem, pack: Pack): string {
  return pack.programmes.length === 1 ? id : `${programme}/${id}`;
}

/** Anchor of an item inside a pack. */
export function packAnchor(item: PublishedItem, pack: Pack): string {
  return `item-${packKey(item, pack).replace('/', '-')}`;
}

/** Whether an item is one of a table of targets: one small area, one group of people. */
export function isAreaTarget({ target, groups, places }: PublishedItem): boolean {
  const [place] = places;
  return (
    target !== undefined &&
    groups.length === 1 &&
    places.length === 1 &&
    place?.code.startsWith('E010') === true
  );
}

/**
 * Items with a number to reach that are not in the table of small areas: first those beside which an
 * official series stands, then the other targets, then milestones and the like.
 */
export function packPromises(items: readonly PublishedItem[]): readonly PublishedItem[] {
  return items
    .filter((item) => item.target !== undefined && !isAreaTarget(item))
    .toSorted((one, other) => promiseRank(one) - promiseRank(other));
}

function promiseRank({ contexts, kind }: PublishedItem): number {
  if (contexts.length > 0) return 0;
  return kind === 'target' ? 1 : 2;
}

/** Small areas with targets, ascending by code, each with one target a group. */
export function packAreas(items: readonly PublishedItem[]): readonly AreaTargets[] {
  const targets = items.filter(isAreaTarget);
  const byCode = Map.groupBy(targets, ({ places }) => places[0]?.code ?? '');
  return [...byCode]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, own]) => {
      const place = own[0]?.places[0];
      if (place === undefined) return [];
      return [{ place, byGroup: new Map(own.flatMap((item) => groupOf(item))) }];
    });
}

function groupOf(item: PublishedItem): readonly (readonly [Group, PublishedItem])[] {
  return item.groups.slice(0, 1).map((group) => [group, item] as const);
}

/** The groups that targets of small areas are about, in the order of the plan. */
export function areaGroups(areas: readonly AreaTargets[]): readonly Group[] {
  return GROUPS.filter((group) => areas.some(({ byGroup }) => byGroup.has(group)));
}

/** Items without a number to reach, by their parts of the document. */
export function packOthers(
  items: readonly PublishedItem[],
): readonly (readonly [part: string, items: readonly PublishedItem[]])[] {
  return [
    ...Map.groupBy(
      items.filter(({ target }) => target === undefined),
      ({ part }) => part,
    ),
  ];
}

/** Trends of one area that are context of items, each with those items, in the items' order. */
export function packTrends(
  items: readonly PublishedItem[],
  area: string,
): readonly (readonly [indicator: string, items: readonly PublishedItem[]])[] {
  const uses = items.flatMap((item) =>
    item.contexts
      .filter((context) => context.area === area)
      .map(({ indicator }) => ({ indicator, item })),
  );
  return [...Map.groupBy(uses, ({ indicator }) => indicator)].map(([indicator, same]) => [
    indicator,
    [...new Set(same.map(({ item }) => item))],
  ]);
}

/** Canonical tables that a pack's figures come from, in alphabetical order. */
export function packTables({ programmes }: Pack): readonly string[] {
  const tables = programmes.flatMap(({ items }) =>
    items.flatMap(({ contexts }) => contexts.map(({ table }) => table)),
  );
  return [...new Set(tables)].sort();
}

/** The files of `data/` that a pack was made from: its programmes' records and its tables. */
export function packFiles(pack: Pack, all: readonly Fingerprint[]): readonly Fingerprint[] {
  const folders = pack.programmes.map(({ slug }) => `data/record/${slug}/`);
  const tables = packTables(pack).flatMap((table) =>
    ['csv', 'parquet'].map((form) => `data/observations/${table}.${form}`),
  );
  return all.filter(
    ({ file }) => tables.includes(file) || folders.some((folder) => file.startsWith(folder)),
  );
}

/** Fingerprints by their folders, in the order of the first file of each. */
export function byFolder(
  files: readonly Fingerprint[],
): readonly (readonly [folder: string, files: readonly Fingerprint[]])[] {
  return [...Map.groupBy(files, ({ file }) => file.slice(0, file.lastIndexOf('/') + 1))];
}

/** Fingerprints in the form that `sha256sum --check` reads: one line a file. */
export function formatSums(files: readonly Fingerprint[]): string {
  return files.map(({ sha256, file }) => `${sha256}  ${file}\n`).join('');
}
