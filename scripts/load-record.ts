import { parseItems } from '../src/record/item.ts';
import {
  checkProgrammeRecord,
  programmeFile,
  type FiledItem,
  type ProgrammeRecord,
} from '../src/record/programme-record.ts';
import { parseProgramme } from '../src/record/programme.ts';
import { recordFault } from '../src/record/read-yaml.ts';
import { loadPrintedTables, type PrintedTableFile } from './load-printed-tables.ts';
import { programmeSlugs, readRecordFile, readRecordFolder } from './record-files.ts';

/**
 * Every programme on record with its items, the main record first; items in the order of their
 * files' names, then as written.
 * @throws DataError naming file, item and field.
 */
export function loadRecord(
  printed: readonly PrintedTableFile[] = loadPrintedTables(),
): readonly ProgrammeRecord[] {
  const records = programmeSlugs()
    .map((slug) => loadProgramme(slug, printed))
    .sort((one, other) => one.programme.order - other.programme.order);
  checkOrder(records);
  return records;
}

function checkOrder(records: readonly ProgrammeRecord[]): void {
  const orders = records.map(({ programme }) => programme.order);
  const second = records.find(({ programme }, index) => orders[index - 1] === programme.order);
  if (second !== undefined)
    throw recordFault(programmeFile(second.slug), 'order', [
      String(second.programme.order),
      'a place in the lists that no other programme has',
    ]);
}

/** One programme on record. @throws DataError naming file, item and field. */
export function loadProgramme(slug: string, printed: readonly PrintedTableFile[]): ProgrammeRecord {
  const tables = printed.filter(({ programme }) => programme === slug);
  const record: ProgrammeRecord = {
    slug,
    programme: parseProgramme(readRecordFile(slug, 'programme.yaml')),
    items: loadItems(slug),
    tables: new Map(tables.map((table) => [table.slug, table.figures])),
  };
  checkProgrammeRecord(record);
  return record;
}

function loadItems(slug: string): readonly FiledItem[] {
  return readRecordFolder(slug, { folder: 'items', ending: '.yaml' }).flatMap((source) =>
    parseItems(source).map((item) => ({ file: source.file, item })),
  );
}
