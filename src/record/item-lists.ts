import type { Standing } from '../verdicts/standing.ts';
import { STANDINGS, STANDING_WORDS } from '../verdicts/standing.ts';
import { GROUPS, GROUP_WORDS, KIND_WORDS, ITEM_KINDS } from './item-words.ts';
import type { PublishedItem, PublishedProgramme } from './published-record.ts';

/** What the record can be listed by; also the names of the filter in a page's address. */
export const FACETS = ['programme', 'objective', 'kind', 'group', 'ward', 'verdict'] as const;

export type Facet = (typeof FACETS)[number];

/** The facets inside a sentence: "by ward". */
export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  programme: 'programme',
  objective: 'objective',
  kind: 'kind',
  group: 'group of people',
  ward: 'ward',
  verdict: 'where it stands',
};

/** One choice of one facet, with the items that have it: at least one. */
export interface ItemList {
  readonly facet: Facet;
  /** The choice, as in an address: "lone-parents". */
  readonly value: string;
  readonly name: string;
  readonly items: readonly PublishedItem[];
}

/** Last part of a list's address: "group-lone-parents". */
export function listSlug({ facet, value }: ItemList): string {
  return `${facet}-${value}`;
}

/** An objective among those of all programmes. */
export function objectiveValue({ programme, objective }: PublishedItem): string | null {
  return objective === undefined ? null : `${programme}-${objective}`;
}

/** The choices of a facet that an item has. */
export function facetValues(item: PublishedItem, facet: Facet): readonly string[] {
  switch (facet) {
    case 'programme':
      return [item.programme];
    case 'objective':
      return [objectiveValue(item)].filter((value) => value !== null);
    case 'kind':
      return [item.kind];
    case 'group':
      return item.groups;
    case 'ward':
      return item.wards;
    case 'verdict':
      return [item.standing];
  }
}

/**
 * Every list of the record: each choice of each facet that an item has, in the order of the choices.
 * @param wardNames names of wards by slug; a ward without one is left as its slug.
 */
export function itemLists(
  programmes: readonly PublishedProgramme[],
  wardNames: ReadonlyMap<string, string>,
): readonly ItemList[] {
  const items = programmes.flatMap((programme) => programme.items);
  return FACETS.flatMap((facet) =>
    choicesOf(facet, programmes, wardNames).map(([value, name]) => ({
      facet,
      value,
      name,
      items: items.filter((item) => facetValues(item, facet).includes(value)),
    })),
  ).filter((list) => list.items.length > 0);
}

type Choice = readonly [value: string, name: string];

function choicesOf(
  facet: Facet,
  programmes: readonly PublishedProgramme[],
  wardNames: ReadonlyMap<string, string>,
): readonly Choice[] {
  switch (facet) {
    case 'programme':
      return programmes.map(({ slug, programme }) => [slug, programme.title]);
    case 'objective':
      return programmes.flatMap(objectivesOf);
    case 'kind':
      return ITEM_KINDS.map((kind) => [kind, KIND_WORDS[kind][1]]);
    case 'group':
      return GROUPS.map((group) => [group, GROUP_WORDS[group]]);
    case 'ward':
      return [...wardNames].map(([slug, name]) => [slug, name]);
    case 'verdict':
      return STANDINGS.map((standing) => [standing, STANDING_WORDS[standing]]);
  }
}

/** The aims that other items of the programme serve. */
function objectivesOf({ slug, items }: PublishedProgramme): readonly Choice[] {
  const served = new Set(items.map(({ objective }) => objective));
  return items
    .filter(({ id }) => served.has(id))
    .map(({ id, title }) => [`${slug}-${id}`, title] as const);
}

/** How many items stand where, for every standing: together all of them. */
export function countStandings(items: readonly PublishedItem[]): ReadonlyMap<Standing, number> {
  return new Map(
    STANDINGS.map((standing) => [
      standing,
      items.filter((item) => item.standing === standing).length,
    ]),
  );
}
