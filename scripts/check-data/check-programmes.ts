import { listFaults, type DataFault } from '../../src/pipeline/data-error.ts';
import { parseBreaks } from '../../src/record/breaks.ts';
import { listItemFaults } from '../../src/record/item.ts';
import { parsePrintedFigures } from '../../src/record/printed-figure.ts';
import { parseProgramme } from '../../src/record/programme.ts';
import type { ProgrammeRecord } from '../../src/record/programme-record.ts';
import type { ContextTables } from '../../src/record/publish-context.ts';
import { publishContexts } from '../../src/record/publish-record.ts';
import { figureFiles } from '../derived-figures.ts';
import { recordPageFiles } from '../derived-record-pages.ts';
import { loadPrintedTables } from '../load-printed-tables.ts';
import { loadReconciliation } from '../load-reconciliation.ts';
import { loadRecord } from '../load-record.ts';
import { programmeSlugs, readRecordFile, readRecordFolder } from '../record-files.ts';
import { readDataFolder } from './data-files.ts';

/** How much is on record of one programme. */
export interface CheckedProgramme {
  readonly programme: string;
  readonly items: number;
  readonly tables: number;
  readonly checks: number;
}

interface CheckedRecord {
  readonly programmes: readonly CheckedProgramme[];
  readonly faults: readonly DataFault[];
}

/**
 * Reads every file of every programme, then what only the whole record shows: ids, cells, sums,
 * series beside targets. The second part is left out while a file of the first cannot be read.
 */
export function checkProgrammes(around: ContextTables): CheckedRecord {
  const { value: slugs = [], faults: withoutFolder } = listFaults(() => {
    readDataFolder('data/record');
    return programmeSlugs();
  });
  const faults = [...withoutFolder, ...slugs.flatMap(fileFaults)];
  if (faults.length > 0) return { programmes: [], faults };
  const { value: printed, faults: ofTables } = listFaults(loadPrintedTables);
  if (printed === undefined) return { programmes: [], faults: ofTables };
  const { value: records, faults: ofItems } = listFaults(() => loadRecord(printed));
  if (records === undefined) return { programmes: [], faults: ofItems };
  const { value: reconciled = [], faults: ofChecks } = listFaults(() =>
    loadReconciliation(records),
  );
  return {
    programmes: records.map(({ slug, items, tables }) => ({
      ...{ programme: slug, items: items.length, tables: tables.size },
      checks: reconciled.find((each) => each.slug === slug)?.checks.length ?? 0,
    })),
    faults: [...ofChecks, ...linkFaults(records, around)],
  };
}

/** What each file lacks for itself. */
function fileFaults(programme: string): readonly DataFault[] {
  const read = (folder: string, ending: '.yaml' | '.csv') =>
    readRecordFolder(programme, { folder, ending });
  return [
    ...listFaults(() => parseProgramme(readRecordFile(programme, 'programme.yaml'))).faults,
    ...read('items', '.yaml').flatMap(listItemFaults),
    ...read('tables', '.csv').flatMap(
      ({ file, text }) => listFaults(() => parsePrintedFigures(text, file)).faults,
    ),
  ];
}

/** What the record refers to outside of its programmes: drawings, timelines, series. */
function linkFaults(records: readonly ProgrammeRecord[], around: ContextTables) {
  const { tables, indicators } = around;
  const filed = records.flatMap(({ items }) => items);
  return [
    ...listFaults(() => figureFiles(records, { tables, indicators })).faults,
    ...listFaults(() => recordPageFiles(records, { tables, indicators })).faults,
    ...filed.flatMap((each) => listFaults(() => publishContexts(each, around)).faults),
  ];
}

const EXPECTED = 'the breaks in series that indicators and targets name';
const REMEDY = 'bring the file back from the history: nothing makes it anew';

/** The breaks, or what is wrong with them: ids, fields, and tables that no source declares. */
export function checkBreaks(
  text: string,
  { file, tables }: { readonly file: string; readonly tables: readonly string[] },
) {
  const { value: breaks = [], faults } = listFaults(() => parseBreaks(text, file));
  const lost = breaks.flatMap((each) =>
    each.tables
      .filter((table) => !tables.includes(table))
      .map((table): DataFault => ({
        ...{ file, column: `${each.id}.tables`, found: `"${table}"` },
        expected: 'slugs of tables that a source of src/sources declares',
        remedy: `correct the field in ${file}`,
      })),
  );
  const none: readonly DataFault[] =
    faults.length > 0 || breaks.length > 0
      ? []
      : [{ file, found: 'no breaks', expected: EXPECTED, remedy: REMEDY }];
  return { breaks, faults: [...none, ...faults, ...lost] };
}
