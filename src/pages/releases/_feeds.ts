import { datasetWords } from '../../components/releases/dataset-words.ts';
import { absoluteLink } from '../../layouts/absolute-link.ts';
import { SITE } from '../../layouts/site.ts';
import { correctionsFeed } from '../../releases/corrections-feed.ts';
import type { Feed, FeedFrame } from '../../releases/feed.ts';
import { releasesFeed } from '../../releases/releases-feed.ts';
import { readReleases } from '../_derived.ts';
import { sha256 } from '../../../scripts/sha256.ts';

/** What both feeds say alike. */
export const FEED_FRAME: FeedFrame = {
  site: SITE.name,
  namespace: SITE.namespace,
  address: absoluteLink,
  hash: sha256,
};

/** The feed of releases. */
export function readReleasesFeed(): Feed {
  return releasesFeed(readReleases(), SITE.reviewed);
}

/** The feed of corrections, revisions and withdrawals. */
export function readCorrectionsFeed(): Feed {
  return correctionsFeed(readReleases(), { reviewed: SITE.reviewed, words: datasetWords });
}
