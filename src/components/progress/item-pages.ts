import type { PublishedItem } from '../../record/published-record.ts';

/** Pages that show items of one sort together, by the last part of their address. */
const TOGETHER: readonly (readonly [path: string, holds: (item: PublishedItem) => boolean])[] = [
  ['lsoa-targets', ({ target, places }) => target !== undefined && places.some(isLsoa)],
  ['risks', ({ kind }) => kind === 'risk'],
  ['spending', ({ kind }) => kind === 'money'],
];

/** The pages among those of its programme that show an item beside others of its sort. */
export function itemPages<Page extends { readonly path: string }>(
  item: PublishedItem,
  pages: readonly Page[],
): readonly Page[] {
  const paths = TOGETHER.filter(([, holds]) => holds(item)).map(([path]) => path);
  return pages.filter(({ path }) => paths.includes(path));
}

function isLsoa({ code }: { readonly code: string }): boolean {
  return code.startsWith('E01');
}
