import type { AreaIndexEntry } from '../pipeline/area-profile.ts';
import type { RecordItem } from './item.ts';
import type { ProgrammeRecord } from './programme-record.ts';
import type { ItemArea, PublishedItem, PublishedProgramme } from './published-record.ts';

/** What items are joined to. */
export interface PublishedAround {
  /** Areas with pages, of all places. */
  readonly areas: readonly AreaIndexEntry[];
  /** Cities and other places whose record this is. */
  readonly cities: readonly {
    readonly slug: string;
    readonly code: string;
    readonly name: string;
  }[];
}

/** A programme as it is published: each item with its standing, sums, areas and questions. */
export function publishProgramme(
  record: ProgrammeRecord,
  around: PublishedAround,
): PublishedProgramme {
  const { slug, programme, items } = record;
  return {
    slug,
    programme,
    items: items.map(({ item }) => publishItem(item, slug, around)),
  };
}

function publishItem(
  item: RecordItem,
  programme: string,
  { areas, cities }: PublishedAround,
): PublishedItem {
  return {
    ...item,
    programme,
    standing: item.target === undefined ? 'nothing-to-judge' : 'no-figure',
    verdicts: [],
    contexts: [],
    questions: [],
    places: item.areas.map((code) => findPlace(code, [...cities, ...areas])),
    wards: wardsOf(item.areas, areas),
  };
}

function findPlace(
  code: string,
  known: readonly (ItemArea & { readonly slug: string })[],
): ItemArea {
  const found = known.find((area) => area.code === code);
  return found === undefined
    ? { code, name: code, slug: null }
    : { code, name: found.name, slug: found.slug };
}

/** Wards of 2003, those of the plan: the areas themselves, or the wards of an LSOA. */
function wardsOf(codes: readonly string[], areas: readonly AreaIndexEntry[]): readonly string[] {
  const ofPlan = (slug: string) =>
    areas.some((area) => area.slug === slug && area.editions.includes('ward2003'));
  const slugs = areas
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ kind, slug, wards }) => (kind === 'lsoa' ? wards : [slug]));
  return [...new Set(slugs)].filter(ofPlan).sort();
}
