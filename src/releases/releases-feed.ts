import { feedUpdated, type Feed, type FeedEntry } from './feed.ts';
import type { PublishedReleases, ReleaseManifest } from './manifest.ts';
import { countChanges, ledgerWords, partsWords } from './release-counts.ts';

/**
 * The feed of releases, one entry each.
 * @param reviewed day that the feed says it was updated before there is a release, ISO 8601
 */
export function releasesFeed({ manifests }: PublishedReleases, reviewed: string): Feed {
  const entries = manifests.map(entryOf);
  return {
    name: 'releases',
    title: 'Releases',
    subtitle: 'Every release: what is new, what changed, and what was withdrawn.',
    path: '/releases/',
    updated: feedUpdated(entries, reviewed),
    entries,
  };
}

function entryOf(manifest: ReleaseManifest): FeedEntry {
  const { version, date, summary, charts, datasets, changes } = manifest;
  return {
    name: `release ${version}`,
    title: `Release ${version}`,
    path: `/releases/${version}/`,
    date,
    summary,
    lines: [
      `${ledgerWords(manifest)}; ${countChanges(changes.counts.new, 'new')}.`,
      `${partsWords(charts, 'chart')}.`,
      `${partsWords(datasets, 'dataset')}.`,
    ],
    category: 'release',
  };
}
