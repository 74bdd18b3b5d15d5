import { exitWithDataError } from './exit-with-data-error.ts';
import { parseOptions } from './parse-options.ts';
import { searchedPages } from './search/searched-pages.ts';
import { writeIndex } from './search/write-index.ts';

const USAGE = {
  name: 'node scripts/build-search.ts',
  usage: 'node scripts/build-search.ts [--dist DIR]',
  remedy: 'name the folder of the built site after --dist',
} as const;

/**
 * The search index of a built site, of the pages that are searched and no others: `--dist DIR`, `dist`
 * if left out.
 */
await exitWithDataError(async () => {
  const { values } = parseOptions(USAGE, {
    options: { dist: { type: 'string', default: 'dist' } },
  });
  const records = await writeIndex(values.dist, searchedPages(values.dist));
  console.log(`search: ${records} pages`);
});
