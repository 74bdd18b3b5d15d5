import { constantName } from './constant-name.ts';

/** Indicators that the first place leads with: a new one begins with the same. */
export interface AreaStart {
  readonly slug: string;
  readonly leadIndicator: string;
  readonly leadTrend: string;
}

/** Text of `src/areas/<slug>.ts` with its blanks. */
export function areaFile({ slug, leadIndicator, leadTrend }: AreaStart): string {
  const name = constantName(slug, 'place');
  return `import type { Place } from './place.ts';

const ${name}: Place = {
  name: '',
  code: '',
  within: '',
  nation: 'E92000001',
  comparators: [
    { code: 'E92000001', name: 'England', panel: 'country and region' },
    { code: '', name: '', panel: 'country and region' },
  ],
  // Editions with boundaries in data/geography/${slug}/, oldest first.
  lsoaEditions: [],
  wardEditions: [],
  leadIndicator: '${leadIndicator}',
  leadTrend: '${leadTrend}',
  programme: { name: '', from: 0, to: 0 },
};

export default ${name};
`;
}
