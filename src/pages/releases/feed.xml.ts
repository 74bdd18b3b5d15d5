import type { APIRoute } from 'astro';
import { renderAtom } from '../../releases/render-atom.ts';
import { FEED_FRAME, readReleasesFeed } from './_feeds.ts';

/** The feed of releases as Atom. */
export const GET: APIRoute = () =>
  new Response(renderAtom(readReleasesFeed(), FEED_FRAME, '/releases/feed.xml'));
