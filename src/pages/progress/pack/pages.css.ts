import type { APIRoute } from 'astro';
import { pageWords } from '../../../components/pack/pack-downloads.ts';
import { wholePack } from '../_packs.ts';

/** Running words of the printed pack of all programmes. */
export const GET: APIRoute = () => pageWords(wholePack());
