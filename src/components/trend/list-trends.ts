import type { CataloguedIndicator, CataloguedPlace } from '../../pipeline/catalogue.ts';

/** The trends of a place as lists give them: the one that it leads with, then the others by title. */
export function listTrends(
  { trends, leadTrend }: Pick<CataloguedPlace, 'trends' | 'leadTrend'>,
  indicators: readonly CataloguedIndicator[],
): readonly CataloguedIndicator[] {
  const rank = ({ slug }: CataloguedIndicator) => (slug === leadTrend ? 0 : 1);
  return indicators
    .filter(({ slug }) => trends.includes(slug))
    .toSorted((one, other) => rank(one) - rank(other) || (one.title < other.title ? -1 : 1));
}
