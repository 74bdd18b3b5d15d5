import type { APIRoute } from 'astro';
import { renderAtom } from '../../releases/render-atom.ts';
import { FEED_FRAME, readCorrectionsFeed } from './_feeds.ts';

/** The feed of corrections, revisions and withdrawals as Atom. */
export const GET: APIRoute = () =>
  new Response(renderAtom(readCorrectionsFeed(), FEED_FRAME, '/releases/corrections.xml'));
