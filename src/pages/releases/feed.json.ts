import type { APIRoute } from 'astro';
import { renderJsonFeed } from '../../releases/render-json-feed.ts';
import { FEED_FRAME, readReleasesFeed } from './_feeds.ts';

/** The feed of releases as JSON Feed. */
export const GET: APIRoute = () =>
  new Response(renderJsonFeed(readReleasesFeed(), FEED_FRAME, '/releases/feed.json'));
