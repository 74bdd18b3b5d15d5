import type { ReleaseManifest } from './manifest.ts';

/** What a site or a build shows now: hashes by id, null where nothing is there. */
export interface LiveHashes {
  readonly charts: ReadonlyMap<string, string | null>;
  readonly datasets: ReadonlyMap<string, string | null>;
}

/** Charts and datasets that are not as the release published them, a line for each, in its order. */
export function compareLive(
  { version, charts, datasets }: Pick<ReleaseManifest, 'version' | 'charts' | 'datasets'>,
  live: LiveHashes,
): readonly string[] {
  const kinds = [
    { kind: 'chart', parts: charts, found: live.charts },
    { kind: 'dataset', parts: datasets, found: live.datasets },
  ];
  return kinds.flatMap(({ kind, parts, found }) => {
    const published = parts.filter(({ state }) => state !== 'withdrawn');
    const known = new Set(published.map(({ id }) => id));
    const fresh = [...found.keys()].filter((id) => !known.has(id));
    return [
      ...published.flatMap(({ id, sha256 }) => {
        const hash = found.get(id) ?? null;
        if (hash === sha256) return [];
        const words = hash === null ? 'no longer at its address' : 'changed';
        return [`${kind} ${id}: ${words} since release ${version}, not yet released`];
      }),
      ...fresh.map((id) => `${kind} ${id}: new since release ${version}, not yet released`),
    ];
  });
}
