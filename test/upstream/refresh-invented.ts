import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import type { RefreshReport } from '../../src/pipeline/refresh-report.ts';
import { askPublisher } from '../../scripts/refresh/ask-publisher.ts';
import { limitHosts } from '../../scripts/refresh/limit-hosts.ts';
import { runRefresh } from '../../scripts/refresh/run-refresh.ts';
import type { RefreshRequest } from '../../scripts/refresh/run-refresh.ts';
import { PATIENCE } from '../../scripts/refresh/retry-wait.ts';
import type { Web } from '../../scripts/refresh/web.ts';
import { INVENTED_PLACE } from './invented-record.ts';
import { inventedCount, inventedRate } from './invented-sources.ts';
import type { Refreshable } from '../../scripts/refresh/bring.ts';
import type { Source } from '../../src/sources/source.ts';

/** A day in the invented record's time. */
export const TODAY = Date.UTC(2024, 4, 17, 9, 30);

/** The network as it is, with a clock that stands still and waits that are noted but not waited. */
export function quickWeb(mirror: string, own: Partial<Web> = {}): Web & { waits: number[] } {
  const waits: number[] = [];
  return {
    ...{ fetch, mirror, waits, now: () => TODAY, signal: new AbortController().signal },
    patience: { ...PATIENCE, headersWithin: 3_000, pieceWithin: 3_000 },
    limited: limitHosts({ all: 4, host: 2 }),
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      await wait(1);
    },
    ...own,
  };
}

const refreshable = (slug: string, source: Source): Refreshable => {
  if (source.refresh === undefined) throw new TypeError('a source that cannot be asked');
  return { ...source, slug, refresh: source.refresh };
};

/** The two invented sources, as the command loads them. */
export const INVENTED_SOURCES = [
  refreshable('invented-count', inventedCount),
  refreshable('invented-rate', inventedRate),
];

/** Refreshes an invented record from a server on loopback. */
export async function refreshInvented(
  root: string,
  web: Web,
  own: Partial<RefreshRequest> = {},
): Promise<RefreshReport> {
  const keeping = { folder: join(root, '.cache/upstream'), resumed: null };
  return runRefresh({
    ...{ data: join(root, 'data'), places: [{ ...INVENTED_PLACE, slug: 'inventham' }] },
    ...{ sources: INVENTED_SOURCES, asked: INVENTED_SOURCES },
    answerer: (question) => askPublisher(question, keeping, web),
    buildGeography: (_place, _input, existing) => existing,
    months: { since: null, until: '2024-05' },
    ...{ day: '2024-05-17', mayVanish: false, isDry: false, onFault: () => undefined },
    ...own,
  });
}
