import { exitWithDataError } from './exit-with-data-error.ts';
import { parseOptions, usageFault } from './parse-options.ts';

const COMMAND = {
  name: 'npm run bench',
  usage: 'npm run bench -- [--scale england | --tables]',
  remedy: 'leave the options out to measure the site as it is',
};

/**
 * `npm run bench`: the site as it is. `--scale england`: an invented England, three hundred more
 * councils by adding files. `--tables`: the engines that could hold national tables. The last two
 * print their tables into docs/benchmarks.md.
 */
await exitWithDataError(async () => {
  const { values } = parseOptions(COMMAND, {
    options: { scale: { type: 'string' }, tables: { type: 'boolean' } },
  });
  if (values.scale !== undefined && values.scale !== 'england')
    throw usageFault(COMMAND, `--scale ${values.scale}`);
  if (values.scale === 'england') await import('./bench/england.ts');
  else if (values.tables === true) await import('./bench/tables.ts');
  else await import('./bench/site.ts');
});
