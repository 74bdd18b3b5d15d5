import type { APIRoute } from 'astro';
import { absoluteLink } from '../layouts/absolute-link.ts';

/** Everything may be read by anyone and anything, figures included. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteLink('/sitemap.xml')}\n`);
