import { loadSources } from '../../scripts/declarations.ts';
import type { Observation } from '../../src/pipeline/observation.ts';
import type { Question, RefreshScope } from '../../src/upstream/upstream.ts';
import { answeredUpstream } from './answered-upstream.ts';
import { anyOf } from './answer.ts';
import { dfeAnswers } from './dfe-answers.ts';
import { mhclgAnswers } from './mhclg-answers.ts';
import { nomisAnswers } from './nomis-answers.ts';
import { scopeOf } from './tiny-scope.ts';
import { TINY_MONTHS, tinyWorld } from './tiny-world.ts';

const sources = await loadSources();
const publishers = anyOf(nomisAnswers(tinyWorld), dfeAnswers(tinyWorld), mhclgAnswers(tinyWorld));

/** How an answer is altered on its way to the source. */
export type Change = (text: string, question: Question) => string;

/** What a source brings of the tiny world, where its answers are altered on their way. */
export async function bringTiny(
  slug: string,
  change: Change = (text) => text,
  scope: Partial<RefreshScope> = {},
): Promise<ReadonlyMap<string, readonly Observation[]>> {
  const source = sources.find((each) => each.slug === slug);
  if (source?.refresh?.brings !== 'tables') throw new Error(`${slug} brings no tables`);
  const upstream = answeredUpstream(publishers, (question, text) => change(text, question));
  const months = TINY_MONTHS[slug] ?? ['2019-01', '2020-12'];
  return source.refresh.bring(upstream, { ...scopeOf(tinyWorld, months), ...scope });
}

/** The message of the error that an altered answer ends in. */
export async function faultOf(slug: string, change: Change): Promise<string> {
  return bringTiny(slug, change).then(
    () => 'no fault',
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : 'no error'),
  );
}
