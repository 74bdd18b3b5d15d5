import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefreshReport } from '../../src/pipeline/refresh-report.ts';
import type { Source } from '../../src/sources/source.ts';
import type { RefreshedPlace } from '../../src/upstream/upstream.ts';
import type { Declared } from '../declarations.ts';
import { checkAuthorities } from '../geography/check-authorities.ts';
import { writeAtomically } from '../write-atomically.ts';
import { bringGeography, bringTables } from './bring.ts';
import type { Refreshable } from './bring.ts';
import { mergeGeography } from './merge-geography.ts';
import { askOnce } from './open-upstream.ts';
import type { Answerer } from './open-upstream.ts';
import type { Months } from './refresh-scope.ts';
import { refreshesFile } from './refreshes-file.ts';
import { stageGeography } from './stage-geography.ts';
import type { BuildGeography } from './stage-geography.ts';
import { stageTables } from './stage-tables.ts';

/** What a refresh is asked to do, and with what. */
export interface RefreshRequest {
  /** The folder of all data, `data`. */
  readonly data: string;
  readonly places: readonly RefreshedPlace[];
  /** All sources: those whose tables are checked again, and among them those that are asked. */
  readonly sources: readonly Declared<Source>[];
  readonly asked: readonly Refreshable[];
  readonly answerer: Answerer;
  readonly buildGeography: BuildGeography;
  readonly months: Months;
  /** ISO 8601 date of the run. */
  readonly day: string;
  readonly mayVanish: boolean;
  readonly isDry: boolean;
  /** Called with the first fault, so that questions on their way can be given up. */
  readonly onFault: (fault: unknown) => void;
}

/**
 * Checks that all authorities are listed, then asks the sources, boundaries first, since figures of small areas are asked for by their codes;
 * checks everything; then writes all files that changed, or none.
 * @throws DataError of the first fault, with nothing written.
 */
export async function runRefresh(request: RefreshRequest): Promise<RefreshReport> {
  checkListedAuthorities(request);
  const answers = new Map<string, number>();
  const answerer = askOnce(async (question) => {
    const answer = await request.answerer(question);
    answers.set(answer.how, (answers.get(answer.how) ?? 0) + 1);
    return answer;
  });
  const shapes = await bringGeography(request, answerer);
  const geography = stageGeography(mergeGeography(shapes), shapes, request);
  const figures = await bringTables(request, answerer, geography.texts);
  const tables = await stageTables(figures, geography.texts, request);
  const files = new Map([...geography.changed, ...tables.changed]);
  const refreshes = refreshesFile([...geography.brought, ...tables.brought], request);
  if (refreshes !== null) files.set(refreshes.path, refreshes.text);
  if (!request.isDry) await writeAtomically(files, request.data);
  return {
    ...{ day: request.day, until: request.months.until, isWritten: !request.isDry },
    answers: Object.fromEntries(answers),
    ...{ geography: geography.reports, leftOut: geography.leftOut, tables: tables.reports },
  };
}

/** Figures of an authority that is not listed would not be asked for: better said than left out. */
function checkListedAuthorities({ data, places }: RefreshRequest): void {
  const file = join(data, 'geography', 'authorities.csv');
  if (!existsSync(file)) return;
  const text = readFileSync(file, 'utf8');
  for (const place of places) checkAuthorities(place, text);
}
