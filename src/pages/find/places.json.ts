import type { APIRoute } from 'astro';
import { readFindData } from './_find-data.ts';

/** Names, codes and lookups of all areas: what every answer of the finder speaks of. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(readFindData().places), {
    headers: { 'Content-Type': 'application/json' },
  });
