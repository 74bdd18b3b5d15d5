import { setTimeout as wait } from 'node:timers/promises';
import { HOST_LIMITS, limitHosts } from './limit-hosts.ts';
import type { Limited } from './limit-hosts.ts';
import { PATIENCE } from './retry-wait.ts';
import type { Patience } from './retry-wait.ts';

/** The network and the clock, as parameters: tests bring their own. */
export interface Web {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly patience: Patience;
  readonly limited: Limited;
  /** Ends every question of a run when one of them has failed. */
  readonly signal: AbortSignal;
  /** Address of a mirror that answers in place of all publishers; null where they are asked themselves. */
  readonly mirror: string | null;
}

/** The real network and clock. */
export function realWeb(signal: AbortSignal, mirror: string | null): Web {
  return {
    ...{ fetch, signal, mirror },
    now: () => Date.now(),
    sleep: async (milliseconds, until) => {
      await wait(milliseconds, undefined, { signal: until });
    },
    patience: PATIENCE,
    limited: limitHosts(HOST_LIMITS),
  };
}

/** An official address as a mirror has it: `https://host/path?q` → `<mirror>/host/path?q`. */
export function askedAddress(url: string, mirror: string | null): string {
  if (mirror === null) return url;
  const { host, pathname, search } = new URL(url);
  return `${mirror.replace(/\/$/, '')}/${host}${pathname}${search}`;
}
