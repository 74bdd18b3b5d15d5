import type { WithdrawnChart } from '../src/releases/manifest.ts';
import type { Redirect } from '../src/releases/redirects.ts';
import type { StoredRelease } from '../src/releases/release-input.ts';

/** How the addresses of charts that are no longer made are kept. */
export interface KeptCharts {
  /** Frozen files, and where in the site they are copied to. */
  readonly copies: readonly { readonly from: string; readonly to: string }[];
  readonly redirects: readonly Redirect[];
}

/**
 * The addresses that withdrawn charts had in their last release: files that were frozen are copied to
 * where they were, all else below the chart’s address leads to its frozen page where it is gone.
 */
export function redirectCharts(
  charts: readonly WithdrawnChart[],
  releases: readonly StoredRelease[],
  readStored: (path: string) => string,
): KeptCharts {
  const kept = charts.map(({ id, date, reason, lastRelease }) => {
    const last = releases.find(({ manifest }) => manifest.version === lastRelease)?.manifest;
    const stored = last?.charts.find((part) => part.id === id)?.stored;
    if (last === undefined || stored === undefined) return { copies: [], redirects: [] };
    const [chart, frozen] = [`/charts/${id}/`, `/archive/${stored}/charts/${id}/`];
    const names = ['svg', 'csv', 'json'].map((ending) => `${id}.${ending}`);
    const copies = names.map((name) => ({ from: frozen + name, to: chart + name }));
    const others = readStored(last.addresses.path)
      .split('\n')
      .filter((address) => address.startsWith(chart))
      .filter((address) => !copies.some(({ to }) => to === address));
    const redirects = others.map((from) => ({ from, to: frozen, since: date, reason }));
    return { copies, redirects };
  });
  return {
    copies: kept.flatMap(({ copies }) => copies),
    redirects: kept.flatMap(({ redirects }) => redirects),
  };
}
