import type { AstroPrerenderer } from 'astro';

/**
 * The same prerenderer, which draws all pages and files of one chart, area or map one after the
 * other. Astro goes route by route: what one chart's page is made from would be forgotten before its
 * embed is drawn, and be read and parsed a dozen times.
 */
export function subjectBySubject(standard: AstroPrerenderer): AstroPrerenderer {
  return {
    ...standard,
    getStaticPaths: async () => orderBySubject(await standard.getStaticPaths()),
  };
}

/** Paths with those of one subject together, where the first of them stood and in their order. */
export function orderBySubject<Path extends { readonly pathname: string }>(
  paths: readonly Path[],
): Path[] {
  return [...Map.groupBy(paths, ({ pathname }) => subjectOf(pathname)).values()].flat();
}

/** Of "/places/nottingham/maps/claimant-rate/2019/" all up to the measure. */
const SUBJECT = /^\/?(?:places\/[^/]+\/)?(?:areas|charts|maps|trends)\/[^/]+/;

function subjectOf(pathname: string): string {
  return SUBJECT.exec(pathname)?.[0] ?? pathname;
}
