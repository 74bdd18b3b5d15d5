import type { APIRoute } from 'astro';
import { formatLedger } from '../../releases/ledger-download.ts';
import { readReleases } from '../_derived.ts';

/** Every revision, correction and withdrawal so far, the latest first. */
export const GET: APIRoute = () => new Response(formatLedger(readReleases().changes));
