import type { AreaIndexEntry } from '../pipeline/area-profile.ts';
import { standingOf } from '../verdicts/item-standing.ts';
import type { JudgeWords } from '../verdicts/judge-words.ts';
import { judgeVersions } from '../verdicts/judge-target.ts';
import { questionsOf } from '../verdicts/questions.ts';
import type { Break } from './breaks.ts';
import { computeField } from './compute-field.ts';
import { countedFall } from './counted-fall.ts';
import type { Disagreement } from './disagreement.ts';
import type { RecordItem } from './item.ts';
import type { FiledItem, ProgrammeRecord } from './programme-record.ts';
import { publishContext, type ContextTables } from './publish-context.ts';
import type {
  ItemArea,
  PublishedContext,
  PublishedItem,
  PublishedProgramme,
  PublishedVerdict,
} from './published-record.ts';

/** What items are joined to. */
export interface PublishedAround extends ContextTables {
  /** Areas of the place whose record this is: their wards are what items are listed by. */
  readonly areas: readonly AreaIndexEntry[];
  /** Cities and areas with pages, of all places. */
  readonly pages: readonly ItemArea[];
  readonly breaks: readonly Break[];
  /** Figures of the documents that cannot both be so. */
  readonly disagreements: readonly Disagreement[];
  /** Month of the latest figure on record: dates before it have passed. */
  readonly asOf: string;
}

/**
 * A programme as it is published, in the order of its parts: each item with its verdicts, its
 * standing, the questions that follow from them, and its areas.
 * @throws DataError naming file, item and field where a target cannot be judged, or the series of
 * its context has no such figures.
 */
export function publishProgramme(
  record: ProgrammeRecord,
  around: PublishedAround,
): PublishedProgramme {
  const { slug, programme, items } = record;
  const partOf = ({ item }: FiledItem) => programme.parts.indexOf(item.part);
  return {
    slug,
    programme,
    items: items
      .toSorted((one, other) => partOf(one) - partOf(other))
      .map((filed) => publishItem(filed, record, around)),
  };
}

function publishItem(
  transcribed: FiledItem,
  { slug, programme }: ProgrammeRecord,
  around: PublishedAround,
): PublishedItem {
  const filed = { ...transcribed, item: withCount(transcribed.item, around) };
  const { item } = filed;
  const { areas, pages, breaks, asOf } = around;
  const { definitions } = programme;
  const documents = [...programme.documents, ...countingTables(item)];
  const verdicts = publishVerdicts(filed, { documents, definitions, breaks });
  const judged = verdicts.map(({ verdict }) => verdict);
  const standing = standingOf(item, judged);
  return {
    ...item,
    programme: slug,
    standing,
    verdicts,
    contexts: publishContexts(filed, around),
    questions: questionsOf({
      item,
      standing,
      verdicts: judged,
      programme,
      disagreements: disagreementsOf(item, around),
      asOf,
    }),
    places: item.areas.map((code) => findPlace(code, pages)),
    wards: wardsOf(item.areas, areas),
  };
}

/** An item with what an official table counts of its target, where it has rows of it. */
function withCount(item: RecordItem, { tables, breaks }: PublishedAround): RecordItem {
  const { target } = item;
  if (target?.series === undefined) return item;
  const { series, definition } = target;
  const achieved = countedFall(series, definition, { rows: tables(series.table), breaks });
  return achieved === undefined ? item : { ...item, target: { ...target, achieved } };
}

/** The table that counts, in the words of a sum, as a document is named. */
function countingTables({ target }: RecordItem): JudgeWords['documents'] {
  const table = target?.series?.table;
  return table === undefined ? [] : [{ id: table, title: `data/observations/${table}.csv` }];
}

function publishVerdicts(
  { file, item }: FiledItem,
  words: JudgeWords,
): readonly PublishedVerdict[] {
  const { id, target } = item;
  if (target === undefined) return [];
  const expected = 'figures that can be judged, and words for every definition in programme.yaml';
  const judged = computeField({ file, field: `${id}.target`, expected }, () =>
    judgeVersions(target, words),
  );
  return judged.map(({ verdict, sum }, index) => {
    const version = target.versions[index];
    if (version === undefined) throw new RangeError('a verdict on no version');
    return { version, verdict, sum };
  });
}

/**
 * The series beside an item's target.
 * @throws DataError naming file, item and field where one has no such figures.
 */
export function publishContexts(
  { file, item }: FiledItem,
  around: ContextTables,
): readonly PublishedContext[] {
  return (item.target?.context ?? []).map((context, index) => {
    const expected =
      'two estimates with intervals in a table of a trend, and no break between them';
    const field = { file, field: `${item.id}.target.context.${index}`, expected };
    return computeField(field, () => publishContext(context, around));
  });
}

/** Disagreements about the very tables that an item's figures are taken from, and its areas. */
function disagreementsOf(
  { figures, target, areas }: RecordItem,
  { disagreements }: PublishedAround,
): readonly Disagreement[] {
  const tables = [...figures, ...(target?.versions ?? [])].flatMap(({ cell }) =>
    cell === undefined ? [] : [cell.table],
  );
  const isAbout = ({ area }: Disagreement) =>
    area === '' ? areas.length === 0 : areas.includes(area);
  return disagreements.filter(
    (each) => each.tables.some((table) => tables.includes(table)) && isAbout(each),
  );
}

function findPlace(code: string, pages: readonly ItemArea[]): ItemArea {
  return pages.find((area) => area.code === code) ?? { code, name: code, page: null };
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
