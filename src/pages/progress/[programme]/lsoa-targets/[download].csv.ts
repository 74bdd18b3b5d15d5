import type { APIRoute } from 'astro';
import { targetProgramme } from '../../../../components/targets/target-links.ts';
import { lsoaTargetsCsv } from './_lsoa-targets-csv.ts';

export function getStaticPaths() {
  const programme = targetProgramme();
  return programme === null ? [] : [{ params: { programme, download: 'lsoa-targets' } }];
}

/** The targets of each area and every later figure of the page. */
export const GET: APIRoute = () => new Response(lsoaTargetsCsv());
