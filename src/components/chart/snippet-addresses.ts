import { absoluteLink } from '../../layouts/absolute-link.ts';
import type { SnippetAddresses } from '../../publications/embeds/embed-snippet.ts';
import type { PublishedReleases } from '../../releases/manifest.ts';

/** Addresses of the embed that always shows the latest figures. */
export function liveSnippetAddresses(id: string): SnippetAddresses {
  return {
    document: absoluteLink(`/charts/${id}/embed/`),
    page: absoluteLink(`/charts/${id}/`),
    image: absoluteLink(`/charts/${id}/${id}.png`),
  };
}

/** A frozen document of a chart: the release that stored it, and its addresses. */
export interface FrozenSnippet {
  readonly version: string;
  readonly date: string;
  readonly addresses: SnippetAddresses;
}

/** The frozen document of a chart as of the latest release; null where none stored it yet. */
export function frozenSnippet(id: string, { manifests }: PublishedReleases): FrozenSnippet | null {
  const part = manifests[0]?.charts.find((chart) => chart.id === id);
  const release = manifests.find(({ version }) => version === part?.stored);
  if (release === undefined) return null;
  const { version, date } = release;
  const page = absoluteLink(`/archive/${version}/charts/${id}/`);
  return { version, date, addresses: { document: page, page, image: `${page}${id}.svg` } };
}
