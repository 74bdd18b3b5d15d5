import { rm } from 'node:fs/promises';
import { buildSteps } from './build-steps.ts';
import { complaintOf } from './exit-with-data-error.ts';
import { parseOptions } from './parse-options.ts';
import { runStep } from './run-step.ts';
import { parseBase, siteFromEnvironment } from './site-base.ts';

/**
 * The whole site: derived data, pages, images, downloads, search index, list of pages.
 * `--base /city-strategy/` for a sub-path; `--incremental` takes over what the last such build made of
 * places that have not changed: the same bytes, sooner.
 */
let isIncremental = false;
try {
  const { values } = parseOptions(
    {
      name: 'npm run build',
      usage: 'npm run build -- [--base /city-strategy/] [--incremental]',
      remedy: 'name the path that the site is served under after --base',
    },
    { options: { base: { type: 'string' }, incremental: { type: 'boolean' } } },
  );
  if (values.base !== undefined) process.env['BASE_PATH'] = parseBase(values.base);
  isIncremental = values.incremental === true;
  // Before minutes of work: what names the site's place must be one.
  siteFromEnvironment(process.env);
} catch (fault) {
  console.error(complaintOf(fault));
  process.exit(1);
}
// A variable of this name would be taken for the base, whatever set it.
delete process.env['BASE_URL'];

if (isIncremental) process.env['INCREMENTAL_BUILD'] = '1';
else delete process.env['INCREMENTAL_BUILD'];
const [derive, ...others] = buildSteps(isIncremental);
await runStep(derive.command, derive.args);
// The last site stands until data and record have been read: what is refused takes none away.
if (!isIncremental) await rm('dist', { recursive: true, force: true });
for (const { command, args } of others) await runStep(command, args);
console.log('The site is in dist/');
