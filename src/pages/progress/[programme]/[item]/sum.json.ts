import type { APIRoute, GetStaticPaths } from 'astro';
import { renderItemSums } from '../../../../components/progress/item-sums.ts';
import type { PublishedItem } from '../../../../record/published-record.ts';
import { readProgrammes } from '../../../_derived.ts';

export const getStaticPaths = (() =>
  readProgrammes().flatMap(({ slug, items }) =>
    items
      .filter(({ target }) => target !== undefined)
      .map((item) => ({ params: { programme: slug, item: item.id }, props: { item } })),
  )) satisfies GetStaticPaths;

/** How the verdicts on a target were reached: the sums of its page, as data. */
export const GET: APIRoute<{ readonly item: PublishedItem }> = ({ props: { item } }) =>
  new Response(renderItemSums(item));
