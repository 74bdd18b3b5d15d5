import { join } from 'node:path';
import { DataError } from '../src/pipeline/data-error.ts';
import { formatRefreshReport } from '../src/pipeline/refresh-report.ts';
import { loadPlaces, loadSources } from './declarations.ts';
import { exitWithDataError } from './exit-with-data-error.ts';
import { finishWriting } from './finish-writing.ts';
import { placeGeographyFiles } from './geography/place-files.ts';
import { UnreachableError } from './refresh/answer-faults.ts';
import { askPublisher } from './refresh/ask-publisher.ts';
import { beginRun } from './refresh/interrupted-run.ts';
import type { Answerer } from './refresh/open-upstream.ts';
import { readFolder } from './refresh/read-folder.ts';
import { chooseSources, parseRefreshCommand } from './refresh/refresh-command.ts';
import type { RefreshCommand } from './refresh/refresh-command.ts';
import { runRefresh } from './refresh/run-refresh.ts';
import { endProgress, showProgress } from './refresh/show-progress.ts';
import { realWeb } from './refresh/web.ts';

const KEPT = join('.cache', 'upstream');

/**
 * `npm run refresh`: asks publishers for figures and boundaries, reports every change, and writes
 * `data/` whole or not at all. The only command that touches the network; docs/refresh.md says what
 * it keeps where.
 */
async function refresh(args: readonly string[]): Promise<void> {
  const command = parseRefreshCommand(args);
  await finishWriting();
  const sources = await loadSources();
  const asked = chooseSources(sources, command.sources);
  const given = new AbortController();
  const { answerer, end } = await openAnswers(command, given.signal);
  // The month and the day are the run's: what is written says when it was brought in.
  const day = new Date().toISOString().slice(0, 10);
  const report = await runRefresh({
    ...{ data: 'data', places: await loadPlaces(), sources, asked },
    answerer: showProgress(answerer, process.stderr),
    buildGeography: placeGeographyFiles,
    months: { since: command.since, until: day.slice(0, 7) },
    ...{ day, mayVanish: command.mayVanish, isDry: command.isDry },
    onFault: (fault) => {
      given.abort(fault);
    },
  })
    .finally(() => {
      endProgress(process.stderr);
    })
    .catch(async (fault: unknown) => {
      // What came before the publisher fell silent is not asked for again; all else is.
      if (fault instanceof DataError && !(fault instanceof UnreachableError)) await end();
      throw fault;
    });
  await end();
  console.log(
    command.isJson ? JSON.stringify(report, null, 2) : formatRefreshReport(report).join('\n'),
  );
}

async function openAnswers({ from, upstream }: RefreshCommand, signal: AbortSignal) {
  if (from !== null) return { answerer: readFolder(from), end: () => Promise.resolve() };
  const { resumed, end } = await beginRun(KEPT, Date.now());
  const web = realWeb(signal, upstream);
  const answerer: Answerer = (question) => askPublisher(question, { folder: KEPT, resumed }, web);
  return { answerer, end };
}

await exitWithDataError(() => refresh(process.argv.slice(2)));
