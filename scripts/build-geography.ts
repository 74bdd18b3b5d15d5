import { join } from 'node:path';
import { parseArgs } from 'node:util';
import leicester from '../src/areas/leicester.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import { finishWriting } from './finish-writing.ts';
import { checkBuilt } from './geography/check-built.ts';
import { readLookups } from './geography/compiled-tables.ts';
import {
  areaTable,
  authorityTable,
  lookupTables,
  postcodeTable,
} from './geography/geography-tables.ts';
import { greatBritain } from './geography/great-britain.ts';
import { placeEditions } from './geography/place-editions.ts';
import { reportGeography } from './geography/report-geography.ts';
import { formatTable, formatTopology, writeWhole } from './geography/write-file.ts';

const OUTPUT = join(import.meta.dirname, '../data/geography');

/** Builds `data/geography` from a folder of compiled tables and published outlines. */
function buildGeography(folder: string): string {
  const lookups = readLookups(folder);
  const { code, name } = leicester;
  const topologies = placeEditions(folder, lookups, { code, name });
  const tables = { areas: areaTable(lookups), ...lookupTables(lookups) };
  const place = new Map([
    ...Object.entries(tables).map(([file, table]) => [`${file}.csv`, formatTable(table)] as const),
    ['postcodes.csv', formatTable(postcodeTable(lookups))],
    ...topologies.map((each) => [`${each.edition}.topojson`, formatTopology(each)] as const),
  ]);
  checkBuilt(place);
  const authorities = formatTable(authorityTable(folder));
  const inset = `${JSON.stringify(greatBritain(), null, 2)}\n`;
  for (const [file, text] of place) writeWhole(join(OUTPUT, 'leicester', file), text);
  writeWhole(join(OUTPUT, 'authorities.csv'), authorities);
  writeWhole(join(OUTPUT, 'great-britain.json'), inset);
  return reportGeography(topologies, folder);
}

/** Faults of what was given, which need no stack: a table, an option, a file that is not there. */
function isAboutInput(error: unknown): error is Error {
  if (error instanceof DataError || error instanceof RangeError) return true;
  return error instanceof Error && 'code' in error;
}

try {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  if (values.from === undefined) throw new RangeError('say where from: --from DIR');
  await finishWriting();
  console.log(buildGeography(values.from));
} catch (error) {
  if (!isAboutInput(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
