import { readCsv } from '../../scripts/refresh/read-csv.ts';

/** `node test/upstream/read-large.ts FILE`: reads a large answer, and prints its rows and peak memory in MB. */
const [file = ''] = process.argv.slice(2);
const question = { name: 'large.csv', url: 'https://a.example/', packing: 'gzip' } as const;
let [rows, sum] = [0, 0];
for await (const row of readCsv({ file, columns: ['GEOGRAPHY_CODE', 'OBS_VALUE'] }, question)) {
  rows += 1;
  sum += Number(row.cells.OBS_VALUE);
}
process.stdout.write(JSON.stringify({ rows, sum, peak: process.resourceUsage().maxRSS / 1000 }));
