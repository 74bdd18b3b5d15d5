import type { APIRoute } from 'astro';
import { renderChangesCsv } from '../../releases/changes-csv.ts';
import { readReleases } from '../_derived.ts';

/** Every revision, correction and withdrawal so far, the latest first. */
export const GET: APIRoute = () => new Response(renderChangesCsv(readReleases().changes));
