import { escapeMarkup } from '../charts/escape-markup.ts';
import type { Feed, FeedEntry, FeedFrame } from './feed.ts';
import { renderFeedContent } from './feed-content.ts';
import { urnUuid } from './urn-uuid.ts';

/**
 * A feed as Atom (RFC 4287).
 * @param path address of the feed itself below the site's base
 */
export function renderAtom(feed: Feed, frame: FeedFrame, path: string): string {
  const { title, subtitle, name, updated, entries } = feed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    element('id', urnUuid(`${frame.namespace} feed ${name}`, frame.hash)),
    element('title', `${title}: ${frame.site}`),
    element('subtitle', subtitle),
    element('updated', instant(updated)),
    `<author>${element('name', frame.site)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(frame.address(path))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(frame.address(feed.path))}"/>`,
    ...entries.map((entry) => renderEntry(entry, frame)),
    '</feed>\n',
  ].join('\n');
}

function renderEntry(entry: FeedEntry, frame: FeedFrame): string {
  return [
    '<entry>',
    element('id', urnUuid(`${frame.namespace} ${entry.name}`, frame.hash)),
    element('title', entry.title),
    element('published', instant(entry.date)),
    element('updated', instant(entry.date)),
    `<link rel="alternate" type="text/html" href="${escapeMarkup(frame.address(entry.path))}"/>`,
    `<category term="${escapeMarkup(entry.category)}"/>`,
    element('summary', entry.summary),
    `<content type="html">${escapeMarkup(renderFeedContent(entry))}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

/** A day as the instant that it begins: releases are dated by day, and feeds ask for a time. */
export function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
