import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Place } from '../../src/areas/place.ts';
import { emptyObservation } from '../../src/pipeline/observation.ts';
import { formatObservations } from '../../src/pipeline/observation-table.ts';
import { INVENTED_AUTHORITIES, inventedFigures, inventedLsoas } from './invented-publisher.ts';

/** The place of an invented record. */
export const INVENTED_PLACE: Place = {
  name: 'Inventham',
  code: 'E06000901',
  within: 'nowhere',
  nation: 'E92000001',
  comparators: [],
  leadIndicator: 'none',
  leadTrend: 'none',
};

/** Makes a record that holds the years 2020 and 2021 of the invented figures, in a new folder. */
export function inventRecord(lsoas = 12): string {
  const root = mkdtempSync(join(tmpdir(), 'refresh-'));
  const { rates, counts } = inventedFigures([2020, 2021], lsoas);
  const areas = inventedLsoas(lsoas).map((code, at) => `lsoa2011,${code},Inventham ${at + 1}\n`);
  const authorities = INVENTED_AUTHORITIES.map((code) => `${code},Town\n`);
  const files = {
    'data/geography/authorities.csv': `code,name\n${authorities.join('')}`,
    'data/geography/inventham/areas.csv': `edition,code,name\n${areas.join('')}`,
    'data/observations/invented-rate.csv': formatObservations(
      rates.map(([code, , year, rate, low, high]) => ({
        ...emptyObservation(String(code), `${year ?? ''}-01-01/P1Y`),
        ...{ value: Number(rate), lower: Number(low), upper: Number(high) },
      })),
    ),
    'data/observations/invented-count.csv': formatObservations(
      counts.map(([code, period, count]) => ({
        ...emptyObservation(String(code), String(period)),
        ...{ value: Number(count), count: Number(count) },
      })),
    ),
  };
  for (const [path, text] of Object.entries(files)) writeText(join(root, path), text);
  return root;
}

/** Adds what the real command looks for in the folder that it is called in: declarations. */
export function declareInvented(root: string): void {
  const sources = resolve('test/upstream/invented-sources.ts');
  const record = resolve('test/upstream/invented-record.ts');
  const declare = (path: string, [name, from]: readonly [string, string]) => {
    writeText(
      join(root, path),
      `import { ${name} } from ${JSON.stringify(from)};\nexport default ${name};\n`,
    );
  };
  writeText(join(root, 'package.json'), '{ "type": "module" }');
  declare('src/sources/invented-rate.ts', ['inventedRate', sources]);
  declare('src/sources/invented-count.ts', ['inventedCount', sources]);
  declare('src/sources/invented-share.ts', ['inventedShare', sources]);
  declare('src/areas/inventham.ts', ['INVENTED_PLACE', record]);
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Every file below a folder with its bytes, and every folder that is empty. */
export function bytesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry) => [join(entry.parentPath, entry.name), entry] as const)
      .map(([path, entry]) => [
        relative(folder, path),
        entry.isFile() ? readFileSync(path, 'latin1') : 'a folder',
      ]),
  );
}
