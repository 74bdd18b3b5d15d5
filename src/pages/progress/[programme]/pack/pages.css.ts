import type { APIRoute } from 'astro';
import { pageWords } from '../../../../components/pack/pack-downloads.ts';
import type { Pack } from '../../../../record/pack.ts';
import { packRoutes } from '../../_packs.ts';

export const getStaticPaths = packRoutes;

/** Running words of the programme's printed pack. */
export const GET: APIRoute<{ readonly pack: Pack }> = ({ props: { pack } }) => pageWords(pack);
