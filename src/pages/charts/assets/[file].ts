import type { APIRoute } from 'astro';
import { readEmbedAssets } from '../../_derived.ts';

export function getStaticPaths() {
  return readEmbedAssets().files.map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }));
}

/** A style sheet or script of the charts on other sites, under the hash of its text. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
