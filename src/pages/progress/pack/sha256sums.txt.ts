import type { APIRoute } from 'astro';
import { sumsOf } from '../../../components/pack/pack-downloads.ts';
import { wholePack } from '../_packs.ts';

/** Hashes of every file that the pack of all programmes was made from. */
export const GET: APIRoute = () => sumsOf(wholePack());
