import type { APIRoute, GetStaticPaths } from 'astro';
import type { OutcodeFile } from '../../geography/find-outcode.ts';
import { readOutcodes } from './_find-data.ts';

export const getStaticPaths = (() =>
  readOutcodes().map((file) => ({
    params: { outcode: file.outcode.toLowerCase() },
    props: { file },
  }))) satisfies GetStaticPaths;

/** Every postcode of one outcode with its areas: a few kilobytes, fetched when somebody types it. */
export const GET: APIRoute<{ readonly file: OutcodeFile }> = ({ props }) =>
  new Response(JSON.stringify(props.file), { headers: { 'Content-Type': 'application/json' } });
