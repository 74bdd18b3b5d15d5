import type { APIRoute } from 'astro';
import { readEmbedAssets } from '../_derived.ts';

/** The script that gives embedded charts their height, for pages of other sites. */
export const GET: APIRoute = () => new Response(readEmbedAssets().resize);
