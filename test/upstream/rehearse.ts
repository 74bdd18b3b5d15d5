import { copyToRefresh, refreshCopy } from './rehearsal.ts';
import { serveAllUpstream } from './serve-all.ts';

/**
 * `npm run rehearse`: a refresh of a copy of the project, from publishers on loopback whose figures
 * are partly invented. The copy stays, to be looked at and built; the project is left as it is.
 */
const upstream = await serveAllUpstream();
try {
  const copy = copyToRefresh();
  const report = await refreshCopy(copy, upstream.address, process.argv.slice(2));
  process.stdout.write(
    [
      report,
      'Partly invented figures, in a copy alone.',
      `Look:  git diff --no-index data ${copy.folder}/data`,
      `Build: cd ${copy.folder} && npm run build && npm run serve\n`,
    ].join('\n'),
  );
} finally {
  await upstream.close();
}
