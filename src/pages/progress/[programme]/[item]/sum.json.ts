import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedItem } from '../../../../record/published-record.ts';
import { VERDICT_WORDS } from '../../../../verdicts/verdict.ts';
import { readProgrammes } from '../../../_derived.ts';

export const getStaticPaths = (() =>
  readProgrammes().flatMap(({ slug, items }) =>
    items
      .filter(({ target }) => target !== undefined)
      .map((item) => ({ params: { programme: slug, item: item.id }, props: { item } })),
  )) satisfies GetStaticPaths;

/** How the verdicts on a target were reached: the sums of its page, as data. */
export const GET: APIRoute<{ readonly item: PublishedItem }> = ({ props: { item } }) => {
  const sums = {
    item: item.id,
    programme: item.programme,
    title: item.title,
    quote: item.quote,
    at: item.at,
    target: item.target,
    verdicts: item.verdicts.map(({ version, verdict, sum }) => ({
      version: version.id,
      verdict: VERDICT_WORDS[verdict],
      sum,
    })),
    contexts: item.contexts,
  };
  return new Response(`${JSON.stringify(sums, null, 2)}\n`);
};
