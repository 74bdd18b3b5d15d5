import type { GeographyInput } from '../../src/geography/geography-input.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import type { Source, SourceRefresh } from '../../src/sources/source.ts';
import type { RefreshScope, Upstream } from '../../src/upstream/upstream.ts';
import type { Declared } from '../declarations.ts';
import { loadKnownGeography } from './known-geography.ts';
import { answerFault } from './answer-faults.ts';
import { openUpstream } from './open-upstream.ts';
import type { Answerer, Asked } from './open-upstream.ts';
import { refreshScope } from './refresh-scope.ts';
import type { RefreshRequest } from './run-refresh.ts';

/** A source that can be asked. */
export type Refreshable = Declared<Source> & { readonly refresh: SourceRefresh };

/** What one source brought, for what it was asked, and the answers that it asked for. */
export interface Brought<T> {
  readonly source: Refreshable;
  readonly scope: RefreshScope;
  readonly asked: Asked;
  readonly parts: ReadonlyMap<string, T>;
}

/** Outlines, lookups and postcodes, from all sources that bring some. */
export function bringGeography(
  request: RefreshRequest,
  answerer: Answerer,
): Promise<readonly Brought<GeographyInput>[]> {
  const ask = asking<GeographyInput>(request, answerer, new Map());
  return allOf(
    request.asked.flatMap((source) => {
      const { refresh } = source;
      return refresh.brings === 'geography' ? [ask(source, refresh.bring)] : [];
    }),
    request.onFault,
  );
}

/**
 * Rows of tables, from all sources that bring some.
 * @param coming Texts of geography that are about to be written: their areas are asked for already.
 */
export function bringTables(
  request: RefreshRequest,
  answerer: Answerer,
  coming: ReadonlyMap<string, string>,
): Promise<readonly Brought<readonly Observation[]>[]> {
  const ask = asking<readonly Observation[]>(request, answerer, coming);
  return allOf(
    request.asked.flatMap((source) => {
      const { refresh } = source;
      return refresh.brings === 'tables' ? [ask(source, refresh.bring)] : [];
    }),
    request.onFault,
  );
}

type Bring<T> = (upstream: Upstream, scope: RefreshScope) => Promise<ReadonlyMap<string, T>>;

function asking<T>(
  request: RefreshRequest,
  answerer: Answerer,
  coming: ReadonlyMap<string, string>,
): (source: Refreshable, bring: Bring<T>) => Promise<Brought<T>> {
  const known = loadKnownGeography(request, coming);
  return async (source, bring) => {
    const upstream = openUpstream(answerer);
    const scope = refreshScope(known, request.months, source.refresh.from);
    const parts = await bring(upstream, scope).catch((fault: unknown) => {
      throw answerFault(fault, source.slug, upstream.files());
    });
    return { source, scope, parts, asked: upstream.asked() };
  };
}

/** All results; where one fails the others are given up and awaited, and the first fault is thrown. */
async function allOf<T>(
  tasks: readonly Promise<T>[],
  onFault: (fault: unknown) => void,
): Promise<readonly T[]> {
  const faults: unknown[] = [];
  const settled = await Promise.all(
    tasks.map((task) =>
      task.then(
        (result) => [result],
        (fault: unknown) => {
          faults.push(fault);
          if (faults.length === 1) onFault(fault);
          return [];
        },
      ),
    ),
  );
  if (faults.length > 0) throw faults[0];
  return settled.flat();
}
