import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlaces } from './declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { checkAuthorities } from './geography/check-authorities.ts';
import { readCompiled } from './geography/compiled-input.ts';
import { compiledPlace } from './geography/compiled-place.ts';
import { formatTable } from './geography/format-file.ts';
import { authorityTable } from './geography/geography-tables.ts';
import { greatBritain } from './geography/great-britain.ts';
import { placeGeographyFiles } from './geography/place-files.ts';
import { reportGeography } from './geography/report-geography.ts';
import { parseOptions, usageFault } from './parse-options.ts';
import { writeAtomically } from './write-atomically.ts';

const OUTPUT = join('data', 'geography');

const COMMAND = {
  name: 'npm run geography',
  usage: 'npm run geography -- --from DIR [--place SLUG]',
  remedy: 'say where the compiled tables and outlines are: --from DIR',
};

/** Builds `data/geography` of one place from a folder of compiled tables and published outlines. */
async function buildGeography(): Promise<void> {
  const options = { from: { type: 'string' }, place: { type: 'string' } } as const;
  const { values } = parseOptions(COMMAND, { options });
  if (values.from === undefined) throw usageFault(COMMAND, 'no --from');
  const input = readCompiled(values.from);
  const place = compiledPlace(input, await loadPlaces(), values.place);
  const authorities = formatTable(authorityTable(values.from));
  checkAuthorities(place, authorities);
  const files = placeGeographyFiles(place, input, readFolder(join(OUTPUT, place.slug)));
  await writeAtomically(
    new Map([
      ...[...files].map(([file, text]) => [join(OUTPUT, place.slug, file), text] as const),
      [join(OUTPUT, 'authorities.csv'), authorities],
      [join(OUTPUT, 'great-britain.json'), `${JSON.stringify(greatBritain(), null, 2)}\n`],
    ]),
  );
  console.log(reportGeography(files, input.outlines));
}

/** Texts of a folder by file name; none where the folder is not there yet. */
function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder).filter((file) => /\.(csv|topojson)$/.test(file));
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

await exitWithDataError(buildGeography);
