import type { Feed, FeedFrame } from './feed.ts';
import { renderFeedContent } from './feed-content.ts';
import { instant } from './render-atom.ts';
import { urnUuid } from './urn-uuid.ts';

/**
 * A feed as JSON Feed 1.1, with the same ids as its Atom form.
 * @param path address of the feed itself below the site's base
 */
export function renderJsonFeed(feed: Feed, frame: FeedFrame, path: string): string {
  const { title, subtitle, entries } = feed;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${title}: ${frame.site}`,
    home_page_url: frame.address(feed.path),
    feed_url: frame.address(path),
    description: subtitle,
    authors: [{ name: frame.site }],
    language: 'en-GB',
    items: entries.map((entry) => ({
      id: urnUuid(`${frame.namespace} ${entry.name}`, frame.hash),
      url: frame.address(entry.path),
      title: entry.title,
      summary: entry.summary,
      content_html: renderFeedContent(entry),
      date_published: instant(entry.date),
      date_modified: instant(entry.date),
      tags: [entry.category],
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
