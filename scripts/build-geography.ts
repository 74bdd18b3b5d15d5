import { join } from 'node:path';
import { parseArgs } from 'node:util';
import leicester from '../src/areas/leicester.ts';
import { DataError } from '../src/pipeline/data-error.ts';
import { readLookups } from './geography/compiled-tables.ts';
import {
  areaTable,
  authorityTable,
  lookupTables,
  postcodeTable,
} from './geography/geography-tables.ts';
import { greatBritain } from './geography/great-britain.ts';
import { placeEditions } from './geography/place-editions.ts';
import { formatTable, formatTopology, writeWhole } from './geography/write-file.ts';

const OUTPUT = join(import.meta.dirname, '../data/geography');

/** Builds `data/geography` from a folder of compiled tables and published outlines. */
function buildGeography(folder: string): void {
  const place = join(OUTPUT, 'leicester');
  const lookups = readLookups(folder);
  const topologies = placeEditions(folder, lookups, { code: leicester.code, name: leicester.name });
  const files: Readonly<Record<string, string>> = {
    [join(place, 'areas.csv')]: formatTable(areaTable(lookups)),
    [join(place, 'postcodes.csv')]: formatTable(postcodeTable(lookups)),
    [join(OUTPUT, 'authorities.csv')]: formatTable(authorityTable(folder)),
    [join(OUTPUT, 'great-britain.json')]: `${JSON.stringify(greatBritain(), null, 2)}\n`,
    ...Object.fromEntries(
      Object.entries(lookupTables(lookups)).map(([name, table]) => [
        join(place, `${name}.csv`),
        formatTable(table),
      ]),
    ),
    ...Object.fromEntries(
      topologies.map((topology) => [
        join(place, `${topology.edition}.topojson`),
        formatTopology(topology),
      ]),
    ),
  };
  for (const [file, text] of Object.entries(files)) writeWhole(file, text);
}

try {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  if (values.from === undefined) throw new RangeError('say where from: --from DIR');
  buildGeography(values.from);
} catch (error) {
  if (!(error instanceof DataError || error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
