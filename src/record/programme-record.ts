import { findCell } from './find-cell.ts';
import type { RecordItem } from './item.ts';
import type { PrintedFigure } from './printed-figure.ts';
import type { Programme } from './programme.ts';
import { recordFault } from './read-yaml.ts';
import type { PrintedCell } from './target.ts';

/** An item with the file that holds it. */
export interface FiledItem {
  readonly file: string;
  readonly item: RecordItem;
}

/** Everything on record of one programme. */
export interface ProgrammeRecord {
  readonly slug: string;
  readonly programme: Programme;
  readonly items: readonly FiledItem[];
  /** Figures of its transcribed tables by the slug of the table. */
  readonly tables: ReadonlyMap<string, readonly PrintedFigure[]>;
}

/** Addresses under a programme that its own pages have: no item may take them. */
export const RESERVED_IDS: readonly string[] = [
  'figures',
  'lsoa-targets',
  'pack',
  'questions',
  'risks',
  'spending',
  'timeline',
];

/** The file that declares a programme. */
export function programmeFile(slug: string): string {
  return `data/record/${slug}/programme.yaml`;
}

/**
 * Checks what the schema of one item cannot see: ids that are taken twice, documents, objectives
 * and related items that do not exist, and figures that differ from the table they are taken from.
 * @throws DataError naming file, item and field.
 */
export function checkProgrammeRecord(record: ProgrammeRecord): void {
  const ids = new Map<string, FiledItem>();
  for (const filed of record.items) {
    const { id } = filed.item;
    if (ids.has(id) || RESERVED_IDS.includes(id))
      throw recordFault(filed.file, `${id}.id`, [`"${id}"`, 'an id that nothing else has']);
    ids.set(id, filed);
  }
  checkReporting(record);
  for (const { file, item } of record.items) {
    checkPart(file, item, record);
    checkDocuments(file, item, record);
    checkLinks(file, item, ids);
    checkCells(file, item, record);
  }
}

function checkReporting({ slug, programme }: ProgrammeRecord): void {
  const known = programme.documents.map(({ id }) => id);
  const document = programme.reporting?.at.document;
  if (document !== undefined && !known.includes(document))
    throw recordFault(programmeFile(slug), 'reporting.at.document', [
      `"${document}"`,
      known.join(' or '),
    ]);
}

function checkPart(file: string, { id, part }: RecordItem, { programme }: ProgrammeRecord): void {
  if (!programme.parts.includes(part))
    throw recordFault(file, `${id}.part`, [`"${part}"`, 'one of the parts in programme.yaml']);
}

function checkDocuments(file: string, item: RecordItem, { programme }: ProgrammeRecord): void {
  const known = programme.documents.map(({ id }) => id);
  const named = [
    item.at,
    ...item.reported.map(({ at }) => at),
    ...(item.target?.versions.flatMap(({ at, baseline }) =>
      baseline === undefined ? [at] : [at, baseline.at],
    ) ?? []),
    ...(item.target?.achieved === undefined ? [] : [item.target.achieved.at]),
  ];
  for (const { document } of named)
    if (!known.includes(document))
      throw recordFault(file, `${item.id}.at.document`, [`"${document}"`, known.join(' or ')]);
}

function checkLinks(file: string, item: RecordItem, ids: ReadonlyMap<string, FiledItem>): void {
  const { id, objective, related } = item;
  if (objective !== undefined && ids.get(objective)?.item.kind !== 'aim')
    throw recordFault(file, `${id}.objective`, [`"${objective}"`, 'the id of an item of kind aim']);
  const lost = related.find((other) => !ids.has(other) || other === id);
  if (lost !== undefined)
    throw recordFault(file, `${id}.related`, [`"${lost}"`, 'ids of other items of the programme']);
}

interface Claim {
  readonly cell: PrintedCell | undefined;
  readonly printed: string;
  readonly value?: number;
}

function checkCells(file: string, item: RecordItem, record: ProgrammeRecord): void {
  const claims: readonly Claim[] = [
    ...item.figures,
    ...item.reported.flatMap(({ figures }) => figures),
    ...(item.target?.versions.flatMap((version) => [
      version,
      ...(version.baseline === undefined ? [] : [version.baseline]),
    ]) ?? []),
  ].map((claim) => ({ ...claim, cell: claim.cell }));
  for (const { cell, printed, value } of claims) {
    if (cell === undefined) continue;
    const figure = findCell(cell, record.tables);
    if (figure === undefined)
      throw recordFault(file, `${item.id}.cell`, [JSON.stringify(cell), 'one cell of a table']);
    const isSame = figure.printed === printed && (value === undefined || figure.value === value);
    if (!isSame)
      throw recordFault(file, `${item.id}.printed`, [
        `"${printed}"${value === undefined ? '' : ` and ${value}`}`,
        `"${figure.printed}" as in ${figure.file}, row ${figure.line}`,
      ]);
  }
}
