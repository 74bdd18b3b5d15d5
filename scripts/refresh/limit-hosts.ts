/** How many questions are asked at a time: in all, and of one host. */
export interface HostLimits {
  readonly all: number;
  readonly host: number;
}

/** Four questions at a time, two of a publisher: what a careful reader would open by hand. */
export const HOST_LIMITS: HostLimits = { all: 4, host: 2 };

/** Runs a task when there is room for one more of its host. */
export type Limited = <T>(host: string, task: () => Promise<T>) => Promise<T>;

/** Tasks wait for room in the order in which they came, those of a host that is full aside. */
export function limitHosts({ all, host: most }: HostLimits): Limited {
  const running = new Map<string, number>();
  const waiting: { readonly host: string; readonly start: () => void }[] = [];
  const ofHost = (host: string) => running.get(host) ?? 0;
  const total = () => [...running.values()].reduce((sum, count) => sum + count, 0);
  const startNext = () => {
    if (total() >= all) return;
    const index = waiting.findIndex(({ host }) => ofHost(host) < most);
    const [next] = index === -1 ? [] : waiting.splice(index, 1);
    if (next === undefined) return;
    running.set(next.host, ofHost(next.host) + 1);
    next.start();
  };
  return async (host, task) => {
    await new Promise<void>((start) => {
      waiting.push({ host, start });
      startNext();
    });
    try {
      return await task();
    } finally {
      running.set(host, ofHost(host) - 1);
      startNext();
    }
  };
}
