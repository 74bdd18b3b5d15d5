import type { Place } from '../../areas/place.ts';
import type { AddressedPlace } from '../../geography/place-path.ts';
import { caveatsOf } from '../../pipeline/flagged-steps.ts';
import type { CataloguedIndicator, CataloguedSource } from '../../pipeline/catalogue.ts';
import type { Break } from '../../record/breaks.ts';
import type { ChartRecord, ChartSource } from './chart-record.ts';

/** What a chart is of: its measure, its place, and what is declared of both. */
export interface ChartSubject {
  readonly indicator: CataloguedIndicator;
  readonly place: Place & AddressedPlace;
  readonly sources: readonly CataloguedSource[];
  readonly definitions: readonly Break[];
  /** The period of a chart that shows one alone. */
  readonly period?: string;
}

/** What all charts of one measure say alike. */
type ChartWords = Pick<
  ChartRecord,
  | 'indicator'
  | 'place'
  | 'noun'
  | 'unit'
  | 'elsewhere'
  | 'programme'
  | 'definitions'
  | 'sources'
  | 'attribution'
  | 'caveats'
  | 'howMade'
  | 'rounding'
>;

/**
 * The words that travel with every chart of a measure; `outlines` are the sentences that the shapes
 * of its areas ask for.
 * @throws RangeError where the indicator names a source that is not declared.
 */
export function chartWords(subject: ChartSubject, outlines: readonly string[]): ChartWords {
  const { indicator, place } = subject;
  const sources = indicator.sources.map((slug) => citeSource(slug, subject.sources));
  return {
    indicator: indicator.slug,
    place: { slug: place.slug, name: place.name, code: place.code, within: place.within },
    noun: indicator.noun,
    unit: indicator.unit,
    elsewhere: indicator.elsewhere,
    programme: place.programme ?? null,
    definitions: subject.definitions
      .filter(({ id }) => indicator.breaks.includes(id))
      .map(({ id, sentence }) => ({ id, sentence })),
    sources,
    attribution: [...new Set([...sources.map(({ attribution }) => attribution), ...outlines])],
    caveats: caveatsOf(indicator, place, subject.period),
    howMade: indicator.howMade,
    rounding: indicator.rounding,
  };
}

/** What is cited of a source. @throws RangeError where none of that slug is declared. */
export function citeSource(slug: string, declared: readonly CataloguedSource[]): ChartSource {
  const source = declared.find((each) => each.slug === slug);
  if (source === undefined) throw new RangeError(`no source "${slug}" in src/sources`);
  const { title, publisher, url, dataset, standing, licence, attribution } = source;
  return { slug, title, publisher, url, dataset, standing, licence, attribution };
}
