import type { RefreshScope, Upstream } from '../../src/upstream/upstream.ts';
import { anyOf, csvAnswer, type Answers } from '../../test/upstream/answer.ts';
import { answeredUpstream } from '../../test/upstream/answered-upstream.ts';
import { arcgisAnswers } from '../../test/upstream/arcgis-answers.ts';
import { dfeAnswers } from '../../test/upstream/dfe-answers.ts';
import { inventedServices } from '../../test/upstream/invented-services.ts';
import { mhclgAnswers } from '../../test/upstream/mhclg-answers.ts';
import { nomisAnswers } from '../../test/upstream/nomis-answers.ts';
import { scopeOf } from '../../test/upstream/tiny-scope.ts';
import { TINY_MONTHS, tinyWorld } from '../../test/upstream/tiny-world.ts';
import { loadPlaces, loadSources } from '../declarations.ts';
import {
  geographyCase,
  tablesCase,
  type FuzzCase,
  type RecordedAnswers,
  type RefreshOf,
} from './fuzz-case.ts';

/** A place of twelve LSOAs, of which one is split and two are merged. */
const INVENTED = {
  ...{ code: 'E06000901', name: 'Inventham', corner: [-1.2, 52.92] as const },
  ...{ columns: 3, rows: 4, wardsSince: 2015 as const },
};

const MSOA_NAMES = 'msoa11cd,msoa11hclnm\nW02000001,Ynys\nE02090002,Arboretum\n';

/**
 * Every source that a publisher can be asked for, with right answers of a tiny place; those of its
 * geography together. Altered answers are put in a folder, which belongs to nobody else.
 */
export async function loadFuzzCases(folder: string): Promise<readonly FuzzCase[]> {
  const cases: FuzzCase[] = [];
  const geography: RefreshOf<'geography'>[] = [];
  for (const source of await loadSources()) {
    const { refresh, slug } = source;
    if (refresh?.brings === 'geography') geography.push(refresh);
    if (refresh?.brings !== 'tables') continue;
    const months = TINY_MONTHS[slug];
    if (months === undefined)
      throw new RangeError(`test/upstream/tiny-world.ts has no months for the source "${slug}"`);
    const scope = scopeOf(tinyWorld, months);
    const answers = await recorded((upstream) => refresh.bring(upstream, scope), ofTables());
    cases.push(await tablesCase(source, refresh, { scope, answers, folder }));
  }
  return [...cases, await casesOfGeography(geography, folder)];
}

const ofTables = (): Answers =>
  anyOf(nomisAnswers(tinyWorld), dfeAnswers(tinyWorld), mhclgAnswers(tinyWorld));

async function casesOfGeography(refreshes: readonly RefreshOf<'geography'>[], folder: string) {
  const { code, name } = INVENTED;
  const scope: RefreshScope = {
    places: (await loadPlaces())
      .slice(0, 1)
      .map((place) => ({ ...place, code, name, slug: 'inventham' })),
    ...{ authorities: [], areas: () => [], since: '2001-01', until: '2026-01' },
  };
  const bringAll = async (upstream: Upstream) => {
    for (const { bring } of refreshes) await bring(upstream, scope);
  };
  const publishers = anyOf(arcgisAnswers(inventedServices(INVENTED)), (url) =>
    url.host === 'houseofcommonslibrary.github.io' ? csvAnswer(MSOA_NAMES) : null,
  );
  return geographyCase(refreshes, { scope, answers: await recorded(bringAll, publishers), folder });
}

/** What publishers answer to all that is asked. */
async function recorded(
  ask: (upstream: Upstream) => Promise<unknown>,
  publishers: Answers,
): Promise<RecordedAnswers> {
  const upstream = answeredUpstream(publishers);
  await ask(upstream);
  return new Map(upstream.asked.map(({ question, text }) => [question.name, text]));
}
