import { join } from 'node:path';
import { writeParquetTable } from '../../tables/parquet-table.ts';
import { writeArrow } from './arquero-engine.ts';

/** Writes the CSV table of a folder as Parquet and as Arrow too, in a process of its own. */
const [folder = ''] = process.argv.slice(2);
await writeParquetTable(join(folder, 'table.csv'), join(folder, 'table.parquet'));
writeArrow(folder);
