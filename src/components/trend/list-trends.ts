import type { CataloguedIndicator } from '../../pipeline/catalogue.ts';

/** The trends as lists give them: the one that the place leads with, then the others by title. */
export function listTrends(
  indicators: readonly CataloguedIndicator[],
  leadTrend: string,
): readonly CataloguedIndicator[] {
  const rank = ({ slug }: CataloguedIndicator) => (slug === leadTrend ? 0 : 1);
  return indicators
    .filter(({ kind }) => kind === 'trend')
    .toSorted((one, other) => rank(one) - rank(other) || (one.title < other.title ? -1 : 1));
}
