import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseItems } from '../src/record/item.ts';
import {
  checkProgrammeRecord,
  type FiledItem,
  type ProgrammeRecord,
} from '../src/record/programme-record.ts';
import { parseProgramme } from '../src/record/programme.ts';
import { loadPrintedTables } from './load-printed-tables.ts';

const RECORD = 'data/record';

/**
 * Every programme on record with its items, the main record first; items in the order of their
 * files' names, then as written.
 * @throws DataError naming file, item and field.
 */
export function loadRecord(): readonly ProgrammeRecord[] {
  const printed = loadPrintedTables();
  const records = readdirSync(RECORD).map((slug) => {
    const record: ProgrammeRecord = {
      slug,
      programme: loadProgramme(slug),
      items: loadItems(slug),
      tables: new Map(
        printed
          .filter(({ programme }) => programme === slug)
          .map((table) => [table.slug, table.figures]),
      ),
    };
    checkProgrammeRecord(record);
    return record;
  });
  return records.sort((one, other) => one.programme.order - other.programme.order);
}

function loadProgramme(slug: string) {
  const file = join(RECORD, slug, 'programme.yaml');
  return parseProgramme({ file, text: readFileSync(file, 'utf8') });
}

function loadItems(slug: string): readonly FiledItem[] {
  const folder = join(RECORD, slug, 'items');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      return parseItems({ file, text: readFileSync(file, 'utf8') }).map((item) => ({ file, item }));
    });
}
