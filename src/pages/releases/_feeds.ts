import { createHash } from 'node:crypto';
import { datasetWords } from '../../components/releases/dataset-words.ts';
import { absoluteLink } from '../../layouts/absolute-link.ts';
import { SITE } from '../../layouts/site.ts';
import { correctionsFeed } from '../../releases/corrections-feed.ts';
import type { Feed, FeedFrame } from '../../releases/feed.ts';
import { releasesFeed } from '../../releases/releases-feed.ts';
import { readReleases } from '../_derived.ts';

/** What both feeds say alike. */
export const FEED_FRAME: FeedFrame = {
  site: SITE.name,
  namespace: SITE.namespace,
  address: absoluteLink,
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

/** The feed of releases. */
export function readReleasesFeed(): Feed {
  return releasesFeed(readReleases(), SITE.reviewed);
}

/** The feed of corrections, revisions and withdrawals. */
export function readCorrectionsFeed(): Feed {
  return correctionsFeed(readReleases(), { reviewed: SITE.reviewed, words: datasetWords });
}
