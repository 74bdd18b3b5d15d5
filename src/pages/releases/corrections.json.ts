import type { APIRoute } from 'astro';
import { renderJsonFeed } from '../../releases/render-json-feed.ts';
import { FEED_FRAME, readCorrectionsFeed } from './_feeds.ts';

/** The feed of corrections, revisions and withdrawals as JSON Feed. */
export const GET: APIRoute = () =>
  new Response(renderJsonFeed(readCorrectionsFeed(), FEED_FRAME, '/releases/corrections.json'));
