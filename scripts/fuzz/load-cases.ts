import { anyOf } from '../../test/upstream/answer.ts';
import { answeredUpstream } from '../../test/upstream/answered-upstream.ts';
import { dfeAnswers } from '../../test/upstream/dfe-answers.ts';
import { mhclgAnswers } from '../../test/upstream/mhclg-answers.ts';
import { nomisAnswers } from '../../test/upstream/nomis-answers.ts';
import { scopeOf } from '../../test/upstream/tiny-scope.ts';
import { TINY_MONTHS, tinyWorld } from '../../test/upstream/tiny-world.ts';
import { loadSources } from '../declarations.ts';
import { fuzzCase, type FuzzCase } from './fuzz-case.ts';

/** Every source of tables that a publisher can be asked for, with right answers of a tiny place. */
export async function loadFuzzCases(): Promise<readonly FuzzCase[]> {
  const publishers = anyOf(nomisAnswers(tinyWorld), dfeAnswers(tinyWorld), mhclgAnswers(tinyWorld));
  const cases: FuzzCase[] = [];
  for (const source of await loadSources()) {
    const { refresh, slug } = source;
    if (refresh?.brings !== 'tables') continue;
    const months = TINY_MONTHS[slug];
    if (months === undefined)
      throw new RangeError(`test/upstream/tiny-world.ts has no months for the source "${slug}"`);
    const scope = scopeOf(tinyWorld, months);
    const upstream = answeredUpstream(publishers);
    await refresh.bring(upstream, scope);
    const answers = new Map(upstream.asked.map(({ question, text }) => [question.name, text]));
    cases.push(await fuzzCase(source, refresh, { scope, answers }));
  }
  return cases;
}
