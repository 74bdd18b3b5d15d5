import type { APIRoute } from 'astro';
import { sumsOf } from '../../../../components/pack/pack-downloads.ts';
import type { Pack } from '../../../../record/pack.ts';
import { packRoutes } from '../../_packs.ts';

export const getStaticPaths = packRoutes;

/** Hashes of every file that the programme's pack was made from. */
export const GET: APIRoute<{ readonly pack: Pack }> = ({ props: { pack } }) => sumsOf(pack);
